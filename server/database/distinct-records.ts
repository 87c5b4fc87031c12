import { sql, type SQL } from './public-sql'

/** Whether an editor said of two records that look alike that they are two. */
export function isDistinct({
  collection,
  one,
  other,
}: {
  collection: SQL | string
  /** The ids, in any order. */
  one: SQL
  other: SQL
}): SQL {
  return sql`exists (select from distinct_records d where d.collection = ${collection}
    and d.one = least(${one}, ${other}) and d.other = greatest(${one}, ${other}))`
}
