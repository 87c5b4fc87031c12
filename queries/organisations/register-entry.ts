import { z } from 'zod'

import type { OrganisationRow } from '@/domain/organisations/organisation'
import { registerPage, type Ministry, type RegisterEntry } from '@/domain/register/register-entry'
import { safeHref } from '@/domain/text/safe-href'
import { sql, type SQL } from '@/server/database/public-sql'

/** How SQL gives the body of the register that an organisation is. */
export const registerRow = z
  .object({
    id: z.string(),
    tooi: z.string().nullable(),
    kvk: z.string().nullable(),
    rsin: z.string().nullable(),
    wooRequest: z.string().nullable(),
    wooDecisions: z.array(z.string()),
    ministry: z.object({ name: z.string(), slug: z.string().nullable() }).nullable(),
    day: z.string(),
  })
  .nullable()

export type RegisterRow = z.output<typeof registerRow>

/** A `registerRow` of the organisation with this id. */
export function registerColumn(id: SQL): SQL {
  return sql`(
    select json_build_object('id', b.id, 'tooi', b.tooi, 'kvk', b.kvk, 'rsin', b.rsin, 'wooRequest', b.woo_request,
      'wooDecisions', b.woo_decisions, 'day', s.day, 'ministry', case when b.ministry is not null then
        json_build_object('name', b.ministry ->> 'name', 'slug', (select o.slug from register_bodies t
          join register_matches w on w.body = t.id join public_organisations o on o.id = w.organisation
          where t.tooi = b.ministry ->> 'tooi' order by o.id limit 1)) end)
    from register_matches m join register_bodies b on b.id = m.body cross join register_state s
    where m.organisation = ${id})`
}

/** A public organisation that an editor named as the ministry, as a `Ministry` in JSON. */
export function ministryColumn(id: SQL): SQL {
  return sql`(select json_build_object('name', n.name, 'slug', n.slug) from public_organisations n where n.id = ${id})`
}

export const ministryRow = z.object({ name: z.string(), slug: z.string().nullable() }).nullable()

/** What editors say of an organisation, and where they are silent what the register does. */
export function withRegister({
  register,
  ministry,
  identifiers,
}: {
  register: RegisterRow
  ministry: Ministry | null
  identifiers: OrganisationRow['identifiers']
}): Pick<OrganisationRow, 'identifiers' | 'ministry' | 'register'> {
  const ofRegister = register?.ministry ?? null
  return {
    identifiers: {
      ...identifiers,
      tooi: identifiers.tooi ?? safeHref(register?.tooi),
      kvk: identifiers.kvk ?? register?.kvk ?? null,
      rsin: identifiers.rsin ?? register?.rsin ?? null,
    },
    ministry: ministry ?? (ofRegister && { ...ofRegister, name: `Ministerie van ${ofRegister.name}` }),
    register: toEntry(register),
  }
}

function toEntry(register: RegisterRow): RegisterEntry | null {
  if (!register) return null
  const { id, wooRequest, wooDecisions, day } = register
  return {
    url: registerPage(id),
    wooRequest: safeHref(wooRequest),
    wooDecisions: wooDecisions.flatMap((address) => safeHref(address) ?? []),
    day,
  }
}
