import type { List, ListItem, RootContent, Table } from 'mdast'
import type { Inline, Prose, ProseBlock, ProseItem, ProseList } from '@/domain/prose/prose'
import { mergeText, trimInline } from '@/domain/prose/tidy-inline'
import { inlineOf } from './to-inline'
import type { Reading } from '../reading'

/**
 * Blocks as running text. Paragraphs and lists stay what they are; headings become bold paragraphs, tables lists of
 * their rows, and quotes and all else paragraphs of their words. What changes is reported.
 */
export function toProse({ nodes, reading }: { nodes: RootContent[]; reading: Reading }): Prose {
  const prose: Prose = []
  for (const block of nodes.flatMap((node) => blocksOf({ node, reading }))) {
    const last = prose.at(-1)
    if (last?.type === 'list' && block.type === 'list' && last.ordered === block.ordered) {
      last.items.push(...block.items)
    } else prose.push(block)
  }
  return prose
}

function blocksOf({ node, reading }: { node: RootContent; reading: Reading }): ProseBlock[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(inlineOf({ nodes: node.children, reading, linksAddresses }))
    case 'list':
      return list({ node, reading })
    case 'heading':
      report({ node, reading, message: 'Een tussenkop bestaat hier niet; hij is een vette regel geworden.' })
      return paragraph(inlineOf({ nodes: node.children, reading, linksAddresses, style: { bold: true } }))
    case 'blockquote':
      report({ node, reading, message: 'Een citaatblok bestaat hier niet; de tekst is overgenomen.' })
      return toProse({ nodes: node.children, reading })
    case 'table':
      report({ node, reading, message: 'Een tabel bestaat hier niet; de rijen zijn een lijst geworden.' })
      return listOfRows({ node, reading })
    default:
      return []
  }
}

/** Each row as an item with its headers, so that it says what it says by itself. Of one column the header stands above. */
function listOfRows({ node, reading }: { node: Table; reading: Reading }): ProseBlock[] {
  const [headers = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => trimInline(inlineOf({ nodes: cell.children, reading, linksAddresses }))),
  )
  const isLabelled = headers.length > 1 && rows.length > 0
  const items = rows
    .map((cells) =>
      cells.map((cell, column) => (isLabelled ? labelled({ cell, header: headers[column] }) : cell)),
    )
    .map((cells) => ({ children: joined({ parts: cells, between: '; ' }) }))
    .filter(({ children }) => children.length > 0)
  const above = isLabelled ? [] : paragraph(joined({ parts: headers, between: '; ' }))
  return items.length === 0 ? above : [...above, { type: 'list', ordered: false, items }]
}

function labelled({ cell, header = [] }: { cell: Inline[]; header: Inline[] | undefined }): Inline[] {
  return cell.length === 0 ? [] : joined({ parts: [header, cell], between: ': ' })
}

/** The parts that are not empty, with this between them. */
function joined({ parts, between }: { parts: Inline[][]; between: string }): Inline[] {
  const filled = parts.filter((part) => part.length > 0)
  return mergeText(
    filled.flatMap((part, place) =>
      place === 0 ? part : [{ type: 'text', text: between } as const, ...part],
    ),
  )
}

function paragraph(inline: Inline[]): ProseBlock[] {
  const children = trimInline(inline)
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

function list({ node, reading }: { node: List; reading: Reading }): ProseList[] {
  const items = node.children.map((item) => toItem({ item, reading }))
  const filled = items.filter((item) => item.children.length > 0 || item.list)
  return filled.length === 0 ? [] : [{ type: 'list', ordered: node.ordered ?? false, items: filled }]
}

/** The paragraphs of an item, one below the other, and the items of all lists inside it as one list. */
function toItem({ item, reading }: { item: ListItem; reading: Reading }): ProseItem {
  const blocks = toProse({ nodes: item.children, reading })
  const children = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [lineBreak, ...block.children] : [],
  )
  const [first, ...others] = blocks.filter((block) => block.type === 'list')
  if (!first) return { children: children.slice(1) }
  return {
    children: children.slice(1),
    list: { ...first, items: [first, ...others].flatMap(({ items }) => items) },
  }
}

function report({ node, reading, message }: { node: RootContent; reading: Reading; message: string }): void {
  reading.report({ rule: 'markup', ...reading.place(node), message })
}

const linksAddresses = true
const lineBreak = { type: 'break' } as const
