import type { PhrasingContent, RowContent, Table } from 'mdast'

import { holdsAddress } from './holds-address'
import { isDash } from './is-dash'
import { isWorkingNote } from './is-working-note'
import { nameAside } from './name-aside'

/**
 * Words in a cell where an address counts as a link, what stands behind a name as no part of it, brackets as marks, and a dash or a note to
 * oneself as nothing. What is none of these here stands in the text of a link that leads nowhere.
 */
export function wordsInCell(words: string): PhrasingContent[] {
  return holdsAddress(words) || nameAside(words) !== null || words.startsWith('[')
    ? [linkTo({ label: words, url: '' })]
    : textInCell(words)
}

/** A name in a cell where several would be a row each. */
export function nameInCell(name: string): PhrasingContent[] {
  return dividesNames.test(name) ? [linkTo({ label: name, url: '' })] : wordsInCell(name)
}

const dividesNames =
  /\) ?(?:[,;/&+]|(?:en|of|and) )|;|^(?:provincies?|gemeente[ns]?|waterschap(?:pen)?|universiteit(?:en)?) .*(?:,| en )/i

/** Words in a cell where a dash or a note to oneself counts as nothing, and an address as what it is. */
export function textInCell(words: string): PhrasingContent[] {
  if (words === '') return []
  return isDash(words) || isWorkingNote(words) ? [linkTo({ label: words, url: '' })] : [text(words)]
}

export function linkTo({ label, url }: { label: string; url: string }): PhrasingContent {
  return { type: 'link', url, children: [text(label)] }
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

/** One column of a table. It is left out where no row needs it. */
export interface PrintedColumn<Row> {
  header: string
  cell: (row: Row) => PhrasingContent[]
  needed: boolean
}

export function printTable<Row>({ columns, rows }: { columns: PrintedColumn<Row>[]; rows: Row[] }): Table {
  const shown = columns.filter(({ needed }) => needed)
  const header = shown.map((column) => [text(column.header)])
  const body = rows.map((row) => shown.map((column) => column.cell(row)))
  return {
    type: 'table',
    children: [header, ...body].map(toRow).map((children) => ({ type: 'tableRow', children })),
  }
}

function toRow(cells: PhrasingContent[][]): RowContent[] {
  return cells.map((children) => ({ type: 'tableCell', children }))
}
