import type { GovernmentOrganization, Organization, ProfilePage, Thing } from 'schema-dts'

import { absolute } from '../text/absolute'
import type { OrganisationPage } from '../organisations/organisation'
import { isGovernmental, type OrganisationType } from '../organisations/organisation-type'
import { paths } from '../site/paths'
import type { Site } from '../site/site'
import { trailTo } from '../site/trail'
import { breadcrumbNode } from './breadcrumb'
import { organisationIdentity } from './organisation-identity'
import { organisationId } from './organisation-id'
import { referenceNode } from './reference'
import { partOfSite } from './site'

/** What schema.org calls a body of this type. */
export function schemaTypeOf(type: OrganisationType): 'GovernmentOrganization' | 'Organization' {
  return isGovernmental(type) ? 'GovernmentOrganization' : 'Organization'
}

/** The page of an organisation with what it published, the organisation itself and the way to it. */
export function organisationNodes({
  organisation,
  site,
  base,
}: {
  organisation: OrganisationPage
  site: Site
  base: string
}): Exclude<Thing, string>[] {
  const path = paths.organisation(organisation.slug)
  const url = absolute({ base, path })
  const itself = organisationId({ slug: organisation.slug, base })
  const page: ProfilePage = {
    '@type': 'ProfilePage',
    '@id': url,
    url,
    name: organisation.name,
    inLanguage: 'nl',
    isPartOf: partOfSite(base),
    mainEntity: { '@id': itself },
    citation: organisation.sources.map((reference) =>
      referenceNode({ reference, unreachableLinks: site.unreachableLinks, base }),
    ),
  }
  const steps = [...trailTo.organisation(site), { label: organisation.name, href: path }]
  return [page, body({ organisation, id: itself, base }), breadcrumbNode({ steps, base })]
}

function body({
  organisation,
  id,
  base,
}: {
  organisation: OrganisationPage
  id: string
  base: string
}): Exclude<Organization | GovernmentOrganization, string> {
  const { type, name, abbreviation, aliases, url, description, registers, endedAt } = organisation
  const others = [...new Set([...(abbreviation ? [abbreviation] : []), ...aliases])]
  return {
    '@type': schemaTypeOf(type),
    '@id': id,
    name,
    alternateName: others.length > 0 ? others : undefined,
    description: description ?? undefined,
    url: url ?? undefined,
    sameAs: registers.length > 0 ? registers.map((register) => register.url) : undefined,
    ...organisationIdentity({ organisation, base }),
    dissolutionDate: endedAt ?? undefined,
  }
}
