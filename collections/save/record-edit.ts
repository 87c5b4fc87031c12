import { sql } from '@/server/database/public-sql'

import { runInTransaction } from '../search/run-in-transaction'
import { savesIn, type SaveStep } from './save'

/** Keeps who saved a document, and when: of each person the last time. */
export const recordEdit: SaveStep = async (save) => {
  const { req } = save
  if (!req.user) return
  const edited = savesIn(save).map(({ collection, after }) => ({ collection, record: after.id }))
  const run = await runInTransaction(req)
  await run(sql`
    insert into edits (collection, record, who)
    select collection, record, ${req.user.id} from jsonb_to_recordset(${JSON.stringify(edited)}::jsonb) as e(collection text, record int)
    on conflict (collection, record, who) do update set at = now()`)
}
