import type { CreativeWork, Dataset, Legislation, Report } from 'schema-dts'

import type { SourceKind } from '../sources/source-kind'
import type { Reference } from '../topics/topic'
import { organisationId } from './organisation-id'

type Work = Exclude<CreativeWork | Dataset | Legislation | Report, string>

/** What schema.org calls each kind of source. */
const types = {
  rapport: 'Report',
  onderzoek: 'Report',
  cijfers: 'Dataset',
  register: 'Dataset',
  databank: 'Dataset',
  'wet-en-regelgeving': 'Legislation',
  dossier: 'CreativeWork',
  overig: 'CreativeWork',
} as const satisfies Record<SourceKind, string>

/** A source as a work that somebody published. */
export function referenceNode({ reference, base }: { reference: Reference; base: string }): Work {
  const { title, url, kind, year, language, description, publisher } = reference
  return {
    '@type': types[kind],
    name: title,
    url: url ?? undefined,
    datePublished: year ? String(year) : undefined,
    inLanguage: language ?? undefined,
    description: description ?? undefined,
    publisher: publisher
      ? {
          '@type': 'Organization',
          '@id': organisationId({ slug: publisher.slug, base }),
          name: publisher.name,
        }
      : undefined,
  }
}
