import { absolute } from '../text/absolute'
import { amsterdamDay } from '../text/amsterdam-day'
import { organisationIdentity } from '../json-ld/organisation-identity'
import { organisationId } from '../json-ld/organisation-id'
import { schemaTypeOf } from '../json-ld/organisation'
import type { OrganisationRow } from '../organisations/organisation'
import { organisationFields } from '../organisations/organisation-fields'
import { paths } from '../site/paths'
import { dayCell, type Columns } from './cell'
import { csvWriter, jsonldWriter, jsonWriter, xlsxWriter, type ExportWriter } from './export-writer'
import { columnsOf } from './exported-field'
import { unreachableFields, type Linked } from './unreachable-fields'
import type { exportFormats } from './formats'

type Format = (typeof exportFormats)['organisaties'][number]

/** Organisations, in each of their formats. */
export function organisationWriters(base: string): Record<Format, ExportWriter<OrganisationRow & Linked>> {
  const address = ({ slug }: OrganisationRow): string => absolute({ base, path: paths.organisation(slug) })
  const columns: Columns<OrganisationRow & Linked> = {
    id: address,
    ...columnsOf(organisationFields),
    ...columnsOf(unreachableFields),
    gewijzigd: ({ updatedAt }) => dayCell(updatedAt),
  }
  return {
    xlsx: xlsxWriter({ title: 'Organisaties', columns }),
    csv: csvWriter(columns),
    json: jsonWriter(({ updatedAt, unreachable = null, ...organisation }) => ({
      id: absolute({ base, path: paths.organisation(organisation.slug) }),
      ...organisation,
      unreachable,
      gewijzigd: amsterdamDay(updatedAt),
    })),
    jsonld: jsonldWriter((organisation) => organisationNode({ organisation, base })),
  }
}

function organisationNode({ organisation, base }: { organisation: OrganisationRow; base: string }): object {
  const { slug, type, name, abbreviation, aliases, url, description, identifiers, roles, endedAt } =
    organisation
  const { tooi, wikidata } = identifiers
  const others = [abbreviation ?? [], aliases].flat()
  const same = [tooi ?? [], wikidata ? `https://www.wikidata.org/entity/${wikidata}` : []].flat()
  return {
    '@type': schemaTypeOf(type),
    '@id': organisationId({ slug, base }),
    name,
    alternateName: others.length > 0 ? others : undefined,
    url: url ?? undefined,
    description: description ?? undefined,
    sameAs: same.length > 0 ? same : undefined,
    ...organisationIdentity({ organisation, base }),
    dissolutionDate: endedAt ?? undefined,
    // A role stands between an organisation and a topic: https://schema.org/Role.
    knowsAbout: roles.map(({ topic, role }) => ({
      '@type': 'Role',
      roleName: role ?? undefined,
      knowsAbout: { '@id': `${absolute({ base, path: paths.topic(topic.slug) })}#thema`, name: topic.title },
    })),
    subjectOf: {
      '@type': 'WebPage',
      '@id': absolute({ base, path: paths.organisation(slug) }),
      dateModified: amsterdamDay(organisation.updatedAt),
    },
  }
}
