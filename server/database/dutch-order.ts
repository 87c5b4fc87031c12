import { sql, type SQL } from './public-sql'

/** What a name or title is put in order by: as `compareDutch`, on every server of PostgreSQL. */
export function dutchOrder(title: SQL): SQL {
  return sql`dutch_order(${title}) collate "und-x-icu"`
}
