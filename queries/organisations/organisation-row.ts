import { z } from 'zod'

import type { OrganisationRow } from '@/domain/organisations/organisation'
import { isOrganisationType } from '@/domain/organisations/organisation-type'
import { safeHref } from '@/domain/text/safe-href'
import { sql } from '@/server/database/public-sql'

export const organisationRow = z.object({
  slug: z.string(),
  name: z.string(),
  abbreviation: z.string().nullable(),
  type: z.string().nullable(),
  description: z.string().nullable(),
  url: z.string().nullable(),
  topics: z.array(z.object({ slug: z.string(), title: z.string() })).nullable(),
})

/** An organisation that says nothing of itself is described by the part that it plays in its first topic. */
export const organisationColumns = sql`
  r.slug, r.name, r.abbreviation, r.type::text, r.url,
  coalesce(r.description, (select g.role from topics_organisations g
    join public_topics t on t.id = g._parent_id
    where g.organisation_id = r.id order by t.title limit 1)) as description,
  (select json_agg(json_build_object('slug', t.slug, 'title', t.title) order by t.title)
    from topics_organisations g join public_topics t on t.id = g._parent_id
    where g.organisation_id = r.id) as topics`

export function toOrganisationRow({
  type,
  url,
  topics,
  ...rest
}: z.output<typeof organisationRow>): OrganisationRow {
  return {
    ...rest,
    type: isOrganisationType(type) ? type : 'overig',
    url: safeHref(url),
    topics: topics ?? [],
  }
}
