import { sql, type SQL } from '@/server/database/public-sql'

/** A moment as ISO 8601 in UTC, as Payload writes it; `null` where there is none. */
export function isoTime(moment: SQL): SQL {
  return sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
