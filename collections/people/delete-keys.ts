import type { CollectionBeforeDeleteHook } from 'payload'

/** Nobody's keys are left behind. */
export const deleteKeys: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'keys', where: { owner: { equals: id } }, req })
}
