import { z } from 'zod'

import type { OrganisationRow } from '@/domain/organisations/organisation'
import { isOrganisationType } from '@/domain/organisations/organisation-type'
import { safeHref } from '@/domain/text/safe-href'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { isoTime } from '../core/iso-time'
import { toIdentifiers } from './to-identifiers'

export const organisationRow = z.object({
  slug: z.string(),
  name: z.string(),
  abbreviation: z.string().nullable(),
  aliases: z.array(z.string()),
  type: z.string().nullable(),
  description: z.string().nullable(),
  url: z.string().nullable(),
  tooi: z.string().nullable(),
  wikidata: z.string().nullable(),
  roles: z.array(
    z.object({ topic: z.object({ slug: z.string(), title: z.string() }), role: z.string().nullable() }),
  ),
  updatedAt: z.string(),
})

/** What is shown of an organisation `r`. */
export const organisationColumns = sql`
  r.slug, r.name, nullif(r.abbreviation, '') as abbreviation, r.type::text, nullif(r.description, '') as description,
  r.url, r.identifiers_tooi as tooi, r.identifiers_wikidata as wikidata, ${isoTime(sql`r.updated_at`)} as "updatedAt",
  coalesce((select json_agg(a.text order by a."order") from organisations_texts a
    where a.parent_id = r.id and a.path = 'aliases'), '[]') as aliases,
  coalesce((select json_agg(json_build_object(
      'topic', json_build_object('slug', t.slug, 'title', t.title), 'role', nullif(g.role, '')) order by ${dutchOrder(sql`t.title`)}, t.id)
    from topics_organisations g join public_topics t on t.id = g._parent_id
    where g.organisation_id = r.id), '[]') as roles`

export function toOrganisationRow({
  type,
  url,
  tooi,
  wikidata,
  ...rest
}: z.output<typeof organisationRow>): OrganisationRow {
  return {
    ...rest,
    type: isOrganisationType(type) ? type : 'overig',
    url: safeHref(url),
    identifiers: toIdentifiers({ tooi, wikidata }),
  }
}
