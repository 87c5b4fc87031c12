import type { SourceKind } from '../sources/source-kind'
import type { Reference } from '../topics/topic'
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
export function citeSource({ kind, title, publisher, year, url, description }: Reference): Citable {
  return {
    kind: kinds[kind],
    title,
    author: publisher?.name ?? null,
    date: year === null ? null : String(year),
    site: null,
    url,
    description,
  }
}
