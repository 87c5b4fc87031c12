import type { Named, Place, SourceInDocument } from '@/domain/document/topic-document'
import { sourceFacts } from '@/domain/sources/source-facts'
import { documentColumns } from '@/domain/sources/source-fields'
import { joinWords } from '../../join-words'
import type { CellLink, CellPiece } from '../rows/read-cell'
import { readKind } from './read-kind'
import { readWork } from './read-work'
import type { Reading } from '../reading'

/** A source, from what its row or line says in each of its places. */
export function toSource(options: {
  work: CellPiece[]
  publisher: Named | null
  /** Links beside the work, of which the first is where it is found if it has none itself. */
  further: CellLink[]
  /** Links in its description. */
  mentioned: CellLink[]
  description: string | null
  /** The words in a column of its own; empty where there are none. */
  columnWords: (field: string) => string
  place: Place
  reading: Reading
}): SourceInDocument {
  const { publisher, place, reading } = options
  const work = readWork(options.work)
  const further = toLinks(options.further)
  const [found] = work.url === null && work.links.length === 0 ? further : []
  const url = work.url ?? found?.url ?? null
  const description = joinWords([work.description, options.description])
  const ahead: { [field: string]: string } = { year: String(work.year ?? '') }
  const columns = documentColumns.flatMap(({ field, read }) => {
    const words = options.columnWords(field) || (ahead[field] ?? '')
    return read ? [[field, read({ words, title: work.title, url })] as const] : []
  })
  const facts = sourceFacts.parse({
    ...Object.fromEntries(columns),
    title: work.title,
    url,
    description,
    links: [...work.links, ...further.filter((link) => link !== found), ...toLinks(options.mentioned)],
  })
  const words = options.columnWords('kind')
  const kind = readKind({ work, description, words, url, place, report: reading.report })
  return { ...facts, kind, publisher, place }
}

function toLinks(links: CellLink[]): SourceInDocument['links'] {
  return links.flatMap(({ label, url }) => (url === null ? [] : [{ before: null, label, url }]))
}
