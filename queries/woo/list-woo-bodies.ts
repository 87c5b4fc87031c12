import { z } from 'zod'

import { endOf } from '@/domain/organisations/organisation-end'
import { safeHref } from '@/domain/text/safe-href'
import type { WooBody } from '@/domain/woo/woo-body'
import { amsterdamToday } from '@/server/database/amsterdam-today'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'
import { endColumns, organisationEnd } from '../organisations/organisation-row'

/** The public organisations of which the register has the page where a request is filed, and which exist. One statement. */
export async function listWooBodies(): Promise<WooBody[]> {
  const found = await rows({
    row,
    query: sql`
      select o.slug, o.name, nullif(o.abbreviation, '') as abbreviation, b.woo_request as "wooRequest",
        ${end.endedAt} as "endedAt", ${end.successor} as successor, ${amsterdamToday} as today
      from register_matches m
      join register_bodies b on b.id = m.body
      join public_organisations o on o.id = m.organisation
      where b.woo_request is not null and (b.ended_at is null or b.ended_at::text > ${amsterdamToday})
      order by ${dutchOrder(sql`o.name`)}, o.id limit ${maxBodies}`,
  })
  return found.flatMap(({ endedAt, successor, today, ...body }) => {
    const ended = endOf({ endedAt, successor, today })
    const exists = ended.endedAt === null && ended.successor === null
    return exists && safeHref(body.wooRequest) !== null ? [body] : []
  })
}

const end = endColumns('o')

/** More than the guide has of the whole government. */
const maxBodies = 2000

const row = z.object({
  slug: z.string(),
  name: z.string(),
  abbreviation: z.string().nullable(),
  wooRequest: z.string(),
  ...organisationEnd.shape,
})
