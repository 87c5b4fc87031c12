import { z } from 'zod'

import { linkAddress } from '@/domain/link-checks/link-address'
import type { UnreachableLink } from '@/domain/link-checks/unreachable-link'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/** Those of these links that lead nowhere, by the address as it was written. One statement. */
export async function readUnreachableLinks(written: string[]): Promise<Map<string, UnreachableLink>> {
  const addresses = new Map(written.map((link) => [link, linkAddress(link)]))
  const asked = [...new Set(addresses.values())].filter((address) => address !== null)
  if (asked.length === 0) return new Map()
  const found = await rows({
    row,
    query: sql`
      select address, since, archived_address as "archivedAddress", archived_at as "archivedAt"
      from unreachable_links where address = any(${sql.param(asked)}::text[])`,
  })
  const byAddress = new Map(found.map(({ address, ...each }) => [address, toUnreachableLink(each)]))
  return new Map(
    [...addresses].flatMap(([link, address]) => {
      const unreachable = byAddress.get(address ?? '')
      return unreachable ? [[link, unreachable] as const] : []
    }),
  )
}

const time = z.coerce.date().transform((date) => date.toISOString())

const row = z.object({
  address: z.string(),
  since: time,
  archivedAddress: z.string().nullable(),
  archivedAt: time.nullable(),
})

function toUnreachableLink({
  since,
  archivedAddress,
  archivedAt,
}: Omit<z.output<typeof row>, 'address'>): UnreachableLink {
  const archived = archivedAddress && archivedAt ? { url: archivedAddress, at: archivedAt } : null
  return { since, archived }
}
