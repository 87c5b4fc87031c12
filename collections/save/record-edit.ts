import { type SQL, sql } from '@/server/database/public-sql'

import { type Save, savesIn, type SaveRecord } from './save'

/** Keeps who saved a document, and when: of each person the last time, and of each version who made it as it is. */
export const recordEdit: SaveRecord = (save) => {
  const who = save.req.user?.id
  if (who === undefined) return []
  const saves = savesIn(save)
  const edited = saves.map(({ collection, after }) => ({ collection, record: after.id }))
  return [
    ...signedVersions({ saves, who }),
    sql`
      insert into edits (collection, record, who)
      select collection, record, ${who} from jsonb_to_recordset(${JSON.stringify(edited)}::jsonb) as e(collection text, record int)
      on conflict (collection, record, who) do update set at = now()`,
  ]
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
