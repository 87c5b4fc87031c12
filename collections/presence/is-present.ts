import type { PayloadRequest } from 'payload'

import { sql, type SQL } from '@/server/database/public-sql'

/** Of a row of `presence`, named `p`: a form sends a sign every eight seconds, and three may be lost. */
export const isPresent = sql`p.at > now() - interval '30 seconds'`

/** Of the same row: somebody else has unsaved text in that form. */
export function isWrittenByAnother({ user }: Pick<PayloadRequest, 'user'>): SQL {
  return sql`(p.is_writing and p.who is distinct from ${user?.id ?? null}::int and ${isPresent})`
}
