import { z } from 'zod'

import type { OrganisationRow } from '@/domain/organisations/organisation'
import { organisationFacts, type OrganisationFacts } from '@/domain/organisations/organisation-facts'
import { safeHref } from '@/domain/text/safe-href'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { factColumns } from '../core/fact-columns'
import { isoTime } from '../core/iso-time'
import { toIdentifiers } from './to-identifiers'

export const organisationRow = z.object({
  slug: z.string(),
  facts: organisationFacts,
  tooi: z.string().nullable(),
  wikidata: z.string().nullable(),
  roles: z.array(
    z.object({ topic: z.object({ slug: z.string(), title: z.string() }), role: z.string().nullable() }),
  ),
  updatedAt: z.string(),
})

const columns = factColumns({
  facts: Object.keys(organisationFacts.omit({ aliases: true }).shape),
  alias: 'r',
})

/** What is shown of an organisation `r`. */
export const organisationColumns = sql`
  r.slug, json_build_object(${columns}, 'aliases', (select json_agg(a.text order by a."order")
    from organisations_texts a where a.parent_id = r.id and a.path = 'aliases')) as facts,
  r.identifiers_tooi as tooi, r.identifiers_wikidata as wikidata, ${isoTime(sql`r.updated_at`)} as "updatedAt",
  coalesce((select json_agg(json_build_object(
      'topic', json_build_object('slug', t.slug, 'title', t.title), 'role', nullif(g.role, '')) order by ${dutchOrder(sql`t.title`)}, t.id)
    from topics_organisations g join public_topics t on t.id = g._parent_id
    where g.organisation_id = r.id), '[]') as roles`

export function toOrganisationRow({
  facts,
  tooi,
  wikidata,
  ...rest
}: z.output<typeof organisationRow>): OrganisationRow {
  return { ...rest, ...toPublicFacts(facts), identifiers: toIdentifiers({ tooi, wikidata }) }
}

/** What visitors are told of an organisation, by whatever way it was read. */
export function toPublicFacts(organisation: z.input<typeof organisationFacts>): OrganisationFacts {
  const { type, url, ...facts } = organisationFacts.parse(organisation)
  return { ...facts, type: type ?? 'overig', url: safeHref(url) }
}
