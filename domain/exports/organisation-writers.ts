import { absolute } from '../text/absolute'
import { organisationId } from '../json-ld/organisation-id'
import { schemaTypeOf } from '../json-ld/organisation'
import type { OrganisationRow } from '../organisations/organisation'
import { organisationTypes } from '../organisations/organisation-type'
import { paths } from '../site/paths'
import { csvWriter, jsonldWriter, jsonWriter, type ExportWriter } from './export-writer'
import type { exportFormats } from './formats'

type Format = (typeof exportFormats)['organisaties'][number]

/** Organisations, in each of their formats. */
export function organisationWriters(base: string): Record<Format, ExportWriter<OrganisationRow>> {
  const address = ({ slug }: OrganisationRow): string => absolute({ base, path: paths.organisation(slug) })
  return {
    csv: csvWriter({
      naam: ({ name }) => name,
      afkorting: ({ abbreviation }) => abbreviation,
      soort: ({ type }) => organisationTypes[type],
      omschrijving: ({ description }) => description,
      website: ({ url }) => url,
      themas: ({ topics }) => topics.map(({ title }) => title).join('; '),
      adres: address,
    }),
    json: jsonWriter((organisation) => ({ ...organisation, address: address(organisation) })),
    jsonld: jsonldWriter(({ slug, type, name, abbreviation, url, description }) => ({
      '@type': schemaTypeOf(type),
      '@id': organisationId({ slug, base }),
      name,
      alternateName: abbreviation || undefined,
      url: url ?? undefined,
      description: description ?? undefined,
    })),
  }
}
