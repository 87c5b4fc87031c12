import { sql } from './public-sql'

/**
 * The day in the Netherlands (ISO 8601) when a statement runs. What a page reads by it stays true as long as its
 * revision, which moves at midnight.
 */
export const amsterdamToday = sql`(now() at time zone 'Europe/Amsterdam')::date::text`
