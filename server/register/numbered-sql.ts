import { sql, type SQL } from '@/server/database/public-sql'

import type { Statement } from './statement'

/** A statement with numbered places as the database adapter takes it; a list is one value. */
export function numberedSQL({ text, values }: Statement): SQL {
  const parts = text.split(/\$(\d+)/)
  return sql.join(
    parts.map((part, at) => (at % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[Number(part) - 1])}`)),
  )
}
