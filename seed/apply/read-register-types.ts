import type { Payload } from 'payload'
import { z } from 'zod'

import { isOrganisationType, type OrganisationType } from '@/domain/organisations/organisation-type'
import type { TypedBody } from '@/seed/plan/register-types'
import { amsterdamToday } from '@/server/database/amsterdam-today'
import { sql } from '@/server/database/public-sql'
import { bodyRow } from '@/server/register/body-row'

const row = z.object({
  today: z.string(),
  bodies: z.array(
    bodyRow.extend({
      types: z.array(z.custom<OrganisationType>(isOrganisationType)),
      names: z.array(z.string()),
    }),
  ),
})

/** What the register says that organisations are, or those with one of `names`. One statement. */
export async function readRegisterTypes({
  payload,
  names,
}: {
  payload: Payload
  names?: string[]
}): Promise<{ bodies: TypedBody[]; today: string }> {
  const among = names ? sql`where b.names && ${sql.param(names)}::text[]` : sql``
  const { rows } = await payload.db.drizzle.execute(sql`
    select ${amsterdamToday} as today, coalesce((select json_agg(json_build_object('id', b.id, 'tooi', b.tooi, 'name', b.name,
      'abbreviation', b.abbreviation, 'otherNames', b.other_names, 'kinds', b.kinds, 'types', b.types, 'names', b.names,
      'website', b.website, 'kvk', b.kvk, 'rsin', b.rsin, 'endedAt', b.ended_at)) from register_bodies b ${among}), '[]') as bodies`)
  return row.parse(rows[0])
}
