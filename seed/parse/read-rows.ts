import type { Heading, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import type { Place } from '@/domain/document/topic-document'
import type { Column } from './read-columns'
import type { Reading } from './reading'
import { toPlainText } from './to-plain-text'

/** What stands in the section of a table. */
type SectionItem<Role extends string> = Row<Role> | LooseLine | LooseBlock

/** A row of a table: the content of its cells, each with what its column is for. */
export interface Row<Role extends string> {
  type: 'row'
  place: Place
  cells: { role: Role | 'other'; header: string; nodes: PhrasingContent[] }[]
}

/** A line or list item beside the table. */
export interface LooseLine {
  type: 'line'
  place: Place
  nodes: PhrasingContent[]
  listed: boolean
  /** What it belongs to, for text that has to be kept whole. */
  block: Paragraph
}

/** Anything else beside the table. */
interface LooseBlock {
  type: 'block'
  block: RootContent
}

/** Takes the section of a table apart, in its order. `columns` says what each column is for. */
export function readRows<Role extends string>(options: {
  nodes: RootContent[]
  columns: (header: { words: string[]; place: Place }) => Column<Role>[]
  reading: Reading
}): SectionItem<Role>[] {
  const { nodes, columns, reading } = options
  return nodes.flatMap((node): SectionItem<Role>[] => {
    if (node.type === 'table') return tableItems({ table: node, columns, reading })
    if (node.type === 'paragraph') return linesOf({ paragraph: node, listed: false, reading })
    if (node.type === 'list') return node.children.flatMap((item) => listItems({ item, reading }))
    if (node.type === 'heading') reportHeading({ node, reading })
    return node.type === 'heading' || node.type === 'thematicBreak' ? [] : [{ type: 'block', block: node }]
  })
}

function tableItems<Role extends string>(options: {
  table: Table
  columns: (header: { words: string[]; place: Place }) => Column<Role>[]
  reading: Reading
}): SectionItem<Role>[] {
  const { table, reading } = options
  const [header, ...rows] = table.children
  if (!header) return []
  const words = header.children.map((cell) => toPlainText({ nodes: cell.children, reading }))
  const columns = options.columns({ words, place: reading.place(header) })
  return rows.flatMap((row): SectionItem<Role>[] => {
    const place = reading.place(row)
    if (isLoose({ row, columns: words.length, reading })) return looseRow({ row, reading })
    const cells = row.children.map((cell, index) => ({
      role: columns[index]?.role ?? ('other' as const),
      header: columns[index]?.header ?? '',
      nodes: cell.children,
    }))
    return [{ type: 'row', place: placeOfFirst({ row, reading }) ?? place, cells }]
  })
}

/** Text right below a table, without an empty line between, is read by markdown as a row of one cell. */
function isLoose(options: { row: TableRow; columns: number; reading: Reading }): boolean {
  const { row, columns, reading } = options
  const first = reading.source[row.position?.start.offset ?? 0]
  return columns > 1 && row.children.length === 1 && first !== '|'
}

function looseRow({ row, reading }: { row: TableRow; reading: Reading }): LooseLine[] {
  const children = row.children.flatMap((cell) => cell.children)
  return linesOf({
    paragraph: { type: 'paragraph', children, position: row.position },
    listed: false,
    reading,
  })
}

function placeOfFirst({ row, reading }: { row: TableRow; reading: Reading }): Place | null {
  const first = row.children.flatMap((cell) => cell.children)[0]
  return first ? reading.place(first) : null
}

function listItems({ item, reading }: { item: ListItem; reading: Reading }): (LooseLine | LooseBlock)[] {
  return item.children.flatMap((block): (LooseLine | LooseBlock)[] => {
    if (block.type === 'paragraph')
      return [toLine({ paragraph: block, nodes: block.children, listed: true, reading })]
    if (block.type === 'list') return block.children.flatMap((inner) => listItems({ item: inner, reading }))
    return [{ type: 'block', block }]
  })
}

/** The lines of a paragraph that begins with an address or a link on each; else the paragraph as one. */
function linesOf(options: { paragraph: Paragraph; listed: boolean; reading: Reading }): LooseLine[] {
  const { paragraph, listed, reading } = options
  const lines = splitAtLineEnds(paragraph.children)
  const separate = lines.length > 1 && lines.every(beginsWithLink)
  const parts = separate ? lines : [paragraph.children]
  return parts.map((nodes) => toLine({ paragraph, nodes, listed, reading }))
}

function toLine(options: {
  paragraph: Paragraph
  nodes: PhrasingContent[]
  listed: boolean
  reading: Reading
}): LooseLine {
  const { paragraph, nodes, listed, reading } = options
  return { type: 'line', place: reading.place(nodes[0] ?? paragraph), nodes, listed, block: paragraph }
}

function splitAtLineEnds(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      const [first = '', ...others] = node.value.split(/\r\n|\r|\n/)
      if (first !== '') lines.at(-1)?.push({ ...node, value: first })
      others.forEach((value, index) => {
        lines.push(value === '' ? [] : [{ ...node, value, position: belowOf({ node, lines: index + 1 }) }])
      })
    }
  }
  return lines.filter((line) => line.length > 0)
}

function belowOf({ node, lines }: { node: PhrasingContent; lines: number }): PhrasingContent['position'] {
  if (!node.position) return undefined
  const start = { line: node.position.start.line + lines, column: 1, offset: undefined }
  return { start, end: node.position.end }
}

function beginsWithLink([first]: PhrasingContent[]): boolean {
  if (first?.type === 'text') return /^\s*https?:\/\//i.test(first.value)
  return first?.type === 'link' || first?.type === 'linkReference'
}

function reportHeading({ node, reading }: { node: Heading; reading: Reading }): void {
  const words = toPlainText({ nodes: node.children, reading })
  const message = `De tussenkop “${words}” is hier weggelaten.`
  reading.report({ rule: 'markup', ...reading.place(node), message })
}
