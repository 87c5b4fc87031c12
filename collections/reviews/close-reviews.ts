import { sql } from '@/server/database/public-sql'

import { savesIn, type SaveRecord } from '../save/save'

/** A published document has no open reviews. */
export const closeReviews: SaveRecord = (save) => {
  const published = savesIn(save)
    .filter(({ change, isNew }) => change === 'published' && !isNew)
    .map(({ collection, after }) => ({ collection, record: after.id }))
  if (published.length === 0) return []
  return [
    sql`
      update reviews r set state = 'published', decided_by_id = ${save.req.user?.id ?? null}::int, updated_at = now()
      from jsonb_to_recordset(${JSON.stringify(published)}::jsonb) as p(collection text, record int)
      where r.collection = p.collection and r.record = p.record and r.state <> 'published'`,
  ]
}
