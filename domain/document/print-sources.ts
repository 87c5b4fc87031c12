import type { PhrasingContent, Table } from 'mdast'
import { linkTo, printTable, text, wordsInCell } from './print-cell'
import { printNamed } from './print-named'
import { readYear } from './read-year'
import { sourceKinds } from '../sources/source-kind'
import type { SourceInDocument } from './topic-document'

type Row = Omit<SourceInDocument, 'place'>

/** The table of sources. Years stand in it where one of them is not that of the title. */
export function printSources(sources: Row[]): Table {
  return printTable({
    rows: sources,
    columns: [
      {
        header: 'Organisatie',
        needed: sources.some(({ publisher }) => publisher !== null),
        cell: ({ publisher }) => (publisher ? wordsInCell(printNamed(publisher) ?? publisher.name) : []),
      },
      { header: 'Bron', needed: true, cell: printWork },
      {
        header: 'Omschrijving',
        needed: sources.some(({ description }) => description !== null),
        cell: ({ description }) => wordsInCell(description ?? ''),
      },
      { header: 'Soort', needed: true, cell: ({ kind }) => [text(sourceKinds[kind])] },
      {
        header: 'Jaar',
        needed: sources.some((row) => row.year !== unreadableYear(row)),
        cell: (row) => (row.year === null ? noYear(row) : [text(String(row.year))]),
      },
    ],
  })
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

function noYear(row: Row): PhrasingContent[] {
  return unreadableYear(row) === null ? [] : [text('–')]
}

function unreadableYear({ title, url }: Row): number | null {
  return readYear({ words: '', title, url })
}
