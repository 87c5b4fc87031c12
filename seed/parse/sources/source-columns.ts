import type { SourceFacts } from '@/domain/sources/source-facts'
import { documentColumns } from '@/domain/sources/source-fields'
import { readColumns } from '../rows/read-columns'
import type { Column } from '../rows/read-columns'

export type SourceColumn = 'publisher' | Exclude<keyof SourceFacts, 'links'>

/**
 * What the columns of a sources' table are for. A column named Organisatie is the publisher, one named Naam or
 * Bron the source itself; where one is named Uitgever, an author is none. Beside a publisher, the column that is left is
 * the source, even where its header says Omschrijving.
 */
export function sourceColumns(headers: string[]): Column<SourceColumn>[] {
  const named = headers.map((header) => (isOf.test(header.replace(/[^\p{L}\s]/gu, '')) ? 'Uitgever' : header))
  const hasPublisher = named.some((header) => /^(?:uitgever|publisher)\b/i.test(header))
  const columns = readColumns<SourceColumn>({
    headers: named,
    words: {
      publisher: hasPublisher ? ['uitgever', 'publisher'] : publisherWords,
      title: titleWords,
      description:
        'omschrijving beschrijving toelichting inhoud uitleg opmerking wat description notes'.split(' '),
      ...Object.fromEntries(documentColumns.map(({ field, headers: words }) => [field, words])),
      url: 'link links website websites site url urls webadres adres vindplaats waar verwijzing verwijzingen details'.split(
        ' ',
      ),
    },
    fill: (found) => (found.has('title') ? ['description'] : ['title', 'description']),
  })
  if (columns.some(({ role }) => role === 'title')) return columns
  const instead = columns.some(({ role }) => role === 'description') ? 'description' : 'publisher'
  return columns.map((column) => (column.role === instead ? { ...column, role: 'title' } : column))
}

/** A header of no more than a preposition names who published. */
const isOf = /^\s*(?:van|door)(?: wie)?\s*$/i
const publisherWords =
  'organisatie organisaties auteur auteurs maker instantie instelling herkomst wie eigenaar beheerder author authors organisation organization'.split(
    ' ',
  )
const titleWords =
  'bron bronnen naam titel rapport rapporten onderzoek onderzoeken publicatie publicaties document documenten title source name'.split(
    ' ',
  )
