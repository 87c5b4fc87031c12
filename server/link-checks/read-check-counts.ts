import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { CheckCounts } from '@/domain/link-checks/describe-checks'
import { sql } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'

const row = z.object({ all: z.number(), asked: z.number(), broken: z.number() })

/** Of the addresses that something links to. One statement. */
export async function readCheckCounts(req: PayloadRequest): Promise<CheckCounts> {
  const [counts] = await staffRows({
    req,
    row,
    query: sql`
      select count(*)::int as all, count(c.last_answer)::int as asked,
        (count(*) filter (where c.state in ('unreachable', 'moved')))::int as broken
      from link_checks c where exists (select from link_uses u where u.address = c.address)`,
  })
  return row.parse(counts)
}
