import type { PayloadRequest } from 'payload'

import { recognised, type Recognised } from '@/domain/register/recognised'
import { sql } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'

/** Of one organisation, or of a new one; `null` where no register was loaded. */
export async function readRecognised({
  organisation,
  req,
}: {
  organisation: number | null
  req: PayloadRequest
}): Promise<Recognised | null> {
  const [found = null] = await staffRows({
    req,
    row: recognised,
    query: sql`
      select (select json_build_object('id', b.id, 'name', b.name) from register_matches m
          join register_bodies b on b.id = m.body where m.organisation = ${organisation}::int) as matched,
        coalesce((select json_agg(json_build_object('id', b.id, 'name', b.name) order by b.name) from register_ignored i
          join register_bodies b on b.id = i.value
          where i.organisation = ${organisation}::int and i.field = 'body'), '[]') as rejected
      from register_state`,
  })
  return found
}
