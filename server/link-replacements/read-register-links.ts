import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sql } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'

const row = z.object({ title: z.string(), address: z.string() })

/** Links of public pages that come from the government's register, by the organisation that they are of. */
export function readRegisterLinks({
  parts,
  req,
}: {
  /** In small letters; an address has one of them. */
  parts: string[]
  req: PayloadRequest
}): Promise<z.output<typeof row>[]> {
  return staffRows({
    req,
    row,
    query: sql`
      select o.name as title, l.address from public_links l join organisations o on o.id = l.record
      where l.collection = 'organisations' and l.place in ('wooRequest', 'wooDecisions') and exists (
        select from unnest(${sql.param(parts)}::text[]) part where strpos(lower(l.address), part) > 0)
      order by o.name, l.address`,
  })
}
