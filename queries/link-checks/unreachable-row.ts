import { z } from 'zod'

import type { UnreachableLinks } from '@/domain/link-checks/unreachable-link'
import { sql } from '@/server/database/public-sql'

const time = z.coerce.date().transform((date) => date.toISOString())

/** How SQL gives all addresses that lead nowhere; left out where there are none. */
export const unreachableRows = z
  .array(
    z.object({
      address: z.string(),
      since: time,
      archivedAddress: z.string().nullable(),
      archivedAt: time.nullable(),
    }),
  )
  .transform((found): UnreachableLinks | undefined => {
    if (found.length === 0) return undefined
    return new Map(
      found.map(({ address, since, archivedAddress, archivedAt }) => {
        const archived = archivedAddress && archivedAt ? { url: archivedAddress, at: archivedAt } : null
        return [address, { since, archived }]
      }),
    )
  })

export const unreachableColumn = sql`coalesce((select json_agg(json_build_object('address', u.address, 'since', u.since,
  'archivedAddress', u.archived_address, 'archivedAt', u.archived_at)) from unreachable_links u), '[]')`
