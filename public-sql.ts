import { sql } from '@payloadcms/db-postgres'

export { sql }

/** A piece of SQL with its values apart, as the tag `sql` makes it. */
export type SQL = ReturnType<typeof sql<unknown>>

/**
 * What `publishedOrStaff` says, for queries in SQL, where no access control runs. `alias` is the name of the table
 * in the query; it comes from our own code, never from a request.
 */
export function published(alias: string): SQL {
  const table = sql.identifier(alias)
  return sql`${table}._status = 'published' and ${table}.deleted_at is null`
}
