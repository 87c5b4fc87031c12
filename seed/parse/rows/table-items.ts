import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { isDash } from '@/domain/document/is-dash'
import type { Place } from '@/domain/document/topic-document'
import { linesOf } from './line-items'
import { hasLink, isBold, wordsIn } from '../words/node-words'
import { isRecognised } from './read-columns'
import type { RowRules } from './row-rules'
import type { Reading } from '../reading'
import { reportGroup } from './report-group'
import { isRowNumber } from './row-text'
import type { Cell, LooseLine, SectionItem } from './section-item'
import { toPlainText } from '../words/to-plain-text'

/** The rows of a table. A header with a link in it is a row itself. */
export function tableItems<Role extends string>(options: {
  table: Table
  rules: RowRules<Role>
}): SectionItem<Role>[] {
  const { rules } = options
  const table = stacked(withoutTitle(options))
  const [header, ...below] = table.children
  if (!header) return []
  const headless = header.children.some((cell) => hasLink(cell))
  const words = headless
    ? header.children.map(() => '')
    : header.children.map((cell) => toPlainText({ nodes: cell.children, reading: rules.reading }))
  const columns = rules.columns(words)
  return (headless ? table.children : below).flatMap((row): SectionItem<Role>[] => {
    if (isLoose({ row, columns: words.length, reading: rules.reading }))
      return looseRow({ row, reading: rules.reading })
    if (words.length > 1 && isGroup(row)) {
      reportGroup({ node: row, reading: rules.reading })
      return []
    }
    const cells = row.children.map((cell, index) => {
      const column = columns[index] ?? { role: 'other' as const, header: '', filled: false }
      return { ...column, nodes: isPlaceholder({ cell, column }) ? [] : cell.children }
    })
    return [{ type: 'row', place: placeOf({ row, reading: rules.reading }), cells }]
  })
}

/** Without a row above the header that is the title of the table. */
function withoutTitle<Role extends string>(options: { table: Table; rules: RowRules<Role> }): Table {
  const { table, rules } = options
  const [title, header, ...below] = table.children
  const isTitle = title && title.children.length > 1 && filledIn(title).length === 1 && !hasLink(title)
  if (!isTitle || !header) return table
  const named = rules.columns(header.children.map((cell) => wordsIn(cell)))
  if (!named.some(isRecognised)) return table
  reportGroup({ node: title, reading: rules.reading })
  return { ...table, children: [header, ...below] }
}

/** A table of two beside one another, of which the headers are the same, as one: its right half below its left. */
function stacked(table: Table): Table {
  const [header, ...rows] = table.children
  const words = header?.children.map((cell) => wordsIn(cell)) ?? []
  const half = words.length / 2
  const isTwice =
    half > 1 && words.every((word, index) => word !== '' && word === words[(index + half) % words.length])
  if (!header || !isTwice) return table
  const halves = [0, half].map((from) =>
    rows
      .map((row) => ({ ...row, children: row.children.slice(from, from + half) }))
      .filter((row) => filledIn(row).length > 0),
  )
  return { ...table, children: [{ ...header, children: header.children.slice(0, half) }, ...halves.flat()] }
}

function filledIn(row: TableRow): TableCell[] {
  return row.children.filter((cell) => wordsIn(cell) !== '')
}

/**
 * "n.v.t." where an address would stand, or below a header that means nothing here, and the number of a row there. Below
 * a known header a text may be that word, but not a dash.
 */
function isPlaceholder({ cell, column }: { cell: TableCell; column: Column }): boolean {
  const text = wordsIn(cell).trim()
  const { role, header, filled } = column
  if (filled && isRowNumber({ header, text })) return true
  if (texts.has(role) && isDash(text)) return cell.children.every(({ type }) => type === 'text')
  return (filled || role === 'url' || role === 'other') && placeholder.test(text)
}

/** Of columns with a value of their own, a dash says that there is none. */
const texts = new Set(['role', 'description', 'publisher', 'abbreviation'])

type Column = Pick<Cell<string>, 'role' | 'header' | 'filled'>

const placeholder = /^(?:n\.?\s?v\.?\s?t\.?|(?:n\.?\s?)?[nt]\.?\s?b\.?|tbd|geen|onbekend|[-–—]+)$/i

/** Text right below a table, without an empty line between, is read by markdown as a row of one cell. */
function isLoose(options: { row: TableRow; columns: number; reading: Reading }): boolean {
  const { row, columns, reading } = options
  const first = reading.source[row.position?.start.offset ?? 0]
  return columns > 1 && row.children.length === 1 && first !== '|'
}

function looseRow({ row, reading }: { row: TableRow; reading: Reading }): LooseLine[] {
  const children = row.children.flatMap((cell): PhrasingContent[] => cell.children)
  return linesOf({ paragraph: { type: 'paragraph', children, position: row.position }, reading })
}

/** `| **Ministeries** | |`: words in bold, without a link, and nothing beside them. */
function isGroup(row: TableRow): boolean {
  const filled = filledIn(row)
  const [only] = filled
  return filled.length === 1 && only !== undefined && isBold(only.children) && !hasLink(only)
}

function placeOf({ row, reading }: { row: TableRow; reading: Reading }): Place {
  return reading.place(row.children.flatMap((cell): PhrasingContent[] => cell.children)[0] ?? row)
}
