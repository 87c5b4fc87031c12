import type { Linked } from '../exports/unreachable-fields'
import { describeUnreachable } from '../link-checks/unreachable-link'
import type { SourceKind } from '../sources/source-kind'
import type { SourceRow } from '../sources/source'
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
export function citeSource(source: SourceRow & Linked): Citable {
  const { kind, title, publisher, year, url, language, description, topics, updatedAt, unreachable } = source
  return {
    kind: kinds[kind],
    title,
    author: publisher?.name ?? null,
    date: year === null ? null : String(year),
    accessed: amsterdamDay(updatedAt),
    site: null,
    url,
    description,
    keywords: topics.map((topic) => topic.title),
    language: language ?? 'nl',
    ...(unreachable && { note: describeUnreachable(unreachable) }),
  }
}
