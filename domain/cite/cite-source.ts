import type { SourceKind } from '../sources/source-kind'
import type { SourceRow } from '../sources/source'
import type { Reference } from '../topics/topic'
import { amsterdamDay } from '../text/amsterdam-day'
import type { Citable } from './citable'

const kinds = {
  rapport: 'report',
  onderzoek: 'report',
  cijfers: 'dataset',
  register: 'dataset',
  databank: 'dataset',
  'wet-en-regelgeving': 'legislation',
  dossier: 'webpage',
  overig: 'webpage',
} as const satisfies Record<SourceKind, Citable['kind']>

/** A source as somebody refers to it. */
export function citeSource({ topics, updatedAt, ...reference }: SourceRow): Citable {
  return {
    ...citeReference({ reference, topics: topics.map(({ title }) => title) }),
    accessed: amsterdamDay(updatedAt),
  }
}

/** The same of a source in a list that does not say when it was published. */
export function citeReference({
  reference: { kind, title, publisher, year, url, description },
  topics,
}: {
  reference: Reference
  /** The titles of the topics that it is in. */
  topics: string[]
}): Omit<Citable, 'accessed'> {
  return {
    kind: kinds[kind],
    title,
    author: publisher?.name ?? null,
    date: year === null ? null : String(year),
    site: null,
    url,
    description,
    keywords: topics,
  }
}
