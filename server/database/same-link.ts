import { sql, type SQL } from '@/server/database/public-sql'

/** A link without what makes no difference: how it is fetched, www, and a slash at its end. */
export function sameLink(link: SQL): SQL {
  return sql`lower(regexp_replace(${link}, '^https?://(www[.])?|[/#]+$', '', 'g'))`
}
