import { readYear } from '@/domain/document/read-year'
import type { Named, Place, SourceInDocument } from '@/domain/document/topic-document'
import type { CellLink, CellPiece } from './read-cell'
import { readKind } from './read-kind'
import { readWork } from './read-work'
import type { Reading } from './reading'

/** A source, from what its row or line says in each of its places. */
export function toSource(options: {
  work: CellPiece[]
  publisher: Named | null
  /** Links beside the work, of which the first is where it is found if it has none itself. */
  further: CellLink[]
  /** Links in its description. */
  mentioned: CellLink[]
  description: string | null
  kindWords: string
  yearWords: string
  place: Place
  reading: Reading
}): SourceInDocument {
  const { publisher, place, reading } = options
  const work = readWork(options.work)
  const further = toLinks(options.further)
  const [found] = work.url === null && work.links.length === 0 ? further : []
  const url = work.url ?? found?.url ?? null
  const description = joinWords([work.description, options.description])
  const yearAhead = options.yearWords === '' ? work.year : null
  return {
    title: work.title,
    url,
    kind: readKind({ work, description, words: options.kindWords, url, place, report: reading.report }),
    year: yearAhead ?? readYear({ words: options.yearWords, title: work.title, url }),
    publisher,
    description,
    links: [...work.links, ...further.filter((link) => link !== found), ...toLinks(options.mentioned)],
    place,
  }
}

/** Words from several places as one text; `null` when there are none. */
export function joinWords(parts: (string | null)[]): string | null {
  return parts.filter(Boolean).join(' – ') || null
}

function toLinks(links: CellLink[]): SourceInDocument['links'] {
  return links.flatMap(({ label, url }) => (url === null ? [] : [{ before: null, label, url }]))
}
