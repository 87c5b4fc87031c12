import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'

import { type SQL, sql } from '@/server/database/public-sql'

import { runInTransaction } from '../search/run-in-transaction'
import { type Save, savesIn, type SaveRecord } from './save'

/** Keeps who saved a document, and when: of each person the last time, and of each version who made it as it is. */
export const recordEdit: SaveRecord = (save) => {
  const who = save.req.user?.id
  if (who === undefined) return []
  const saves = savesIn(save)
  const documents = saves.map(({ collection, after }) => ({ collection, record: after.id }))
  return [...signedVersions({ saves, who }), editsOf({ documents, who })]
}

/** As `recordEdit`, of what has no versions. */
export const recordPlainEdit: CollectionAfterChangeHook = async ({ collection: { slug }, doc, req }) => {
  await writeEdit({ document: { collection: slug, record: doc.id }, req })
}

/** As `recordEdit`, of settings, of which there is one. */
export const recordGlobalEdit: GlobalAfterChangeHook = async ({ global: { slug }, req }) => {
  await writeEdit({ document: { collection: slug, record: globalRecord }, req })
}

/** The id by which settings are known among documents. */
export const globalRecord = 1

interface EditedDocument {
  collection: string
  record: number
}

async function writeEdit({
  document,
  req,
}: {
  document: EditedDocument
  req: PayloadRequest
}): Promise<void> {
  if (!req.user) return
  const run = await runInTransaction(req)
  await run(editsOf({ documents: [document], who: req.user.id }))
}

function editsOf({ documents, who }: { documents: EditedDocument[]; who: number }): SQL {
  return sql`
    insert into edits (collection, record, who)
    select collection, record, ${who} from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as e(collection text, record int)
    on conflict (collection, record, who) do update set at = now()`
}

/** Updates of the newest versions of what was saved: one for each collection. */
function signedVersions({ saves, who }: { saves: Save[]; who: number }): SQL[] {
  const collections = [...new Set(saves.map(({ collection }) => collection))]
  return collections.map((collection) => {
    const ids = saves.filter((each) => each.collection === collection).map(({ after }) => after.id)
    return sql`
      update ${sql.identifier(`_${collection}_v`)} set saved_by_id = ${who}
      where parent_id in (${sql.join(ids, sql`, `)}) and latest`
  })
}
