import type { DeletionStep } from '../save/save'

/** What was written down about a topic goes with it: an entry without its topic leads nowhere. */
export const deleteChanges: DeletionStep = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: 'changes', where: { topic: { equals: id } }, req })
}
