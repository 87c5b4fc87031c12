import type { PhrasingContent, Table } from 'mdast'
import { linkTo, printTable, text, wordsInCell } from './print-cell'
import { printNamed } from './print-named'
import { publisherAndYear } from './publisher-and-year'
import { documentColumns } from '../sources/source-fields'
import type { SourceInDocument } from './topic-document'

type Row = Omit<SourceInDocument, 'place'>

/** The table of sources. A column that no source needs is left out. */
export function printSources(sources: Row[]): Table {
  return printTable({
    rows: sources,
    columns: [
      {
        header: 'Organisatie',
        needed: sources.some(({ publisher }) => publisher !== null),
        cell: ({ publisher }) => (publisher ? printPublisher(printNamed(publisher) ?? publisher.name) : []),
      },
      { header: 'Bron', needed: true, cell: printWork },
      {
        header: 'Omschrijving',
        needed: sources.some(({ description }) => description !== null),
        cell: ({ description }) => wordsInCell(description ?? ''),
      },
      ...documentColumns.map(({ header, cell, isNeeded }) => ({
        header,
        needed: !isNeeded || sources.some(isNeeded),
        cell: (row: Row) => (cell(row) === '' ? [] : [text(cell(row))]),
      })),
    ],
  })
}

/** A name that ends in a year stands in the text of a link that leads nowhere, as words that are an address do. */
function printPublisher(name: string): PhrasingContent[] {
  return publisherAndYear(name) ? [linkTo({ label: name, url: '' })] : wordsInCell(name)
}

/** The source itself, and behind it its further links, each with the words before it. */
function printWork({ title, url, links }: Row): PhrasingContent[] {
  if (url === null && links.length === 0) return wordsInCell(title)
  const further = links.flatMap(({ before, label, url: address }) => [
    ...(before === null ? [text('; ')] : [text(' '), ...wordsInCell(before), text(' ')]),
    linkTo({ label, url: address }),
  ])
  return [linkTo({ label: title, url: url ?? '' }), ...further]
}
