import { sql, type SQL } from './sql'

/**
 * What `publishedOrStaff` says, for queries in SQL, where no access control runs. `alias` is the name of the table
 * in the query; it comes from our own code, never from a request.
 */
export function published(alias: string): SQL {
  const table = sql.identifier(alias)
  return sql`${table}._status = 'published' and ${table}.deleted_at is null`
}
