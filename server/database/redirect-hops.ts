import { sql, type SQL } from './public-sql'

/**
 * Begins a query with the table `hop`: this path, and every one that redirects lead to from there, each once. What is
 * in the trash leads nowhere, nor does what is no path of this site.
 */
export function withHopsFrom(path: string): SQL {
  return sql`
    with recursive hop(path) as (
      select ${path}::text
      union
      select r."to"::text from hop join redirects r on r."from" = hop.path
      where r.deleted_at is null and r."to" like '/%' and r."to" not like '//%'
    )`
}
