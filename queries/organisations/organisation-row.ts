import { z } from 'zod'

import type { OrganisationRow } from '@/domain/organisations/organisation'
import { organisationFacts, type OrganisationFacts } from '@/domain/organisations/organisation-facts'
import { endOf } from '@/domain/organisations/organisation-end'
import { safeHref } from '@/domain/text/safe-href'
import { amsterdamToday } from '@/server/database/amsterdam-today'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql, type SQL } from '@/server/database/public-sql'

import { factColumns } from '../core/fact-columns'
import { isoTime } from '../core/iso-time'
import { ministryColumn, ministryRow, registerColumn, registerRow, withRegister } from './register-entry'
import { toIdentifiers } from './to-identifiers'

/** How SQL gives the end of an organisation. */
export const organisationEnd = z.object({
  endedAt: z.string().nullable(),
  successor: z.object({ slug: z.string(), name: z.string() }).nullable(),
  today: z.string(),
})

export const organisationRow = z.object({
  slug: z.string(),
  facts: organisationFacts,
  tooi: z.string().nullable(),
  wikidata: z.string().nullable(),
  kvk: z.string().nullable(),
  rsin: z.string().nullable(),
  ministry: ministryRow,
  register: registerRow,
  roles: z.array(
    z.object({ topic: z.object({ slug: z.string(), title: z.string() }), role: z.string().nullable() }),
  ),
  ...organisationEnd.shape,
  updatedAt: z.string(),
})

const columns = factColumns({
  facts: Object.keys(organisationFacts.omit({ aliases: true }).shape),
  alias: 'r',
})

/** The parts of an `organisationEnd`, of an organisation by the name of its table in the query. */
export function endColumns(alias: string): { endedAt: SQL; successor: SQL } {
  const table = sql.identifier(alias)
  return {
    endedAt: isoTime(sql`${table}.ended_at`),
    successor: sql`(select json_build_object('slug', n.slug, 'name', n.name) from public_organisations n
      where n.id = ${table}.successor_id)`,
  }
}

const end = endColumns('r')

/** What is shown of an organisation `r`. */
export const organisationColumns = sql`
  r.slug, json_build_object(${columns}, 'aliases', (select json_agg(a.text order by a."order")
    from organisations_texts a where a.parent_id = r.id and a.path = 'aliases')) as facts,
  r.identifiers_tooi as tooi, r.identifiers_wikidata as wikidata, r.identifiers_kvk as kvk, r.identifiers_rsin as rsin,
  ${ministryColumn(sql`r.ministry_id`)} as ministry, ${registerColumn(sql`r.id`)} as register,
  ${end.endedAt} as "endedAt", ${end.successor} as successor, ${amsterdamToday} as today,
  ${isoTime(sql`r.updated_at`)} as "updatedAt",
  coalesce((select json_agg(json_build_object(
      'topic', json_build_object('slug', t.slug, 'title', t.title), 'role', nullif(g.role, '')) order by ${dutchOrder(sql`t.title`)}, t.id)
    from topics_organisations g join public_topics t on t.id = g._parent_id
    where g.organisation_id = r.id), '[]') as roles`

export function toOrganisationRow({
  facts,
  tooi,
  wikidata,
  kvk,
  rsin,
  ministry,
  register,
  endedAt,
  successor,
  today,
  ...rest
}: z.output<typeof organisationRow>): OrganisationRow {
  return {
    ...rest,
    ...toPublicFacts(facts),
    ...endOf({ endedAt, successor, today }),
    ...withRegister({ register, ministry, identifiers: toIdentifiers({ tooi, wikidata, kvk, rsin }) }),
  }
}

/** What visitors are told of an organisation, by whatever way it was read. */
export function toPublicFacts({
  type,
  url,
  ...facts
}: z.output<typeof organisationFacts>): OrganisationFacts {
  return { ...facts, type: type ?? 'overig', url: safeHref(url) }
}
