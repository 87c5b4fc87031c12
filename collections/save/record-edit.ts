import { type SQL, sql } from '@/server/database/public-sql'

import { runInTransaction } from '../search/run-in-transaction'
import { type Save, savesIn, type SaveStep } from './save'

/** Keeps who saved a document, and when: of each person the last time, and of each version who made it as it is. */
export const recordEdit: SaveStep = async (save) => {
  const { req } = save
  if (!req.user) return
  const saves = savesIn(save)
  const edited = saves.map(({ collection, after }) => ({ collection, record: after.id }))
  const run = await runInTransaction(req)
  await run(sql`
    with ${sql.join(savedVersions({ saves, who: req.user.id }), sql`, `)}
    insert into edits (collection, record, who)
    select collection, record, ${req.user.id} from jsonb_to_recordset(${JSON.stringify(edited)}::jsonb) as e(collection text, record int)
    on conflict (collection, record, who) do update set at = now()`)
}

/** Updates of the newest versions of what was saved: one for each collection. */
function savedVersions({ saves, who }: { saves: Save[]; who: number }): SQL[] {
  const collections = [...new Set(saves.map(({ collection }) => collection))]
  return collections.map((collection) => {
    const ids = saves.filter((each) => each.collection === collection).map(({ after }) => after.id)
    return sql`${sql.identifier(`saved_${collection}`)} as (
      update ${sql.identifier(`_${collection}_v`)} set saved_by_id = ${who}
      where parent_id in (${sql.join(ids, sql`, `)}) and latest)`
  })
}
