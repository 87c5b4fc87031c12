import type { List, ListItem, PhrasingContent, RootContent } from 'mdast'
import type { Inline, Prose, ProseBlock, ProseItem, ProseList } from '@/domain/prose/prose'
import { mergeText, trimInline } from '@/domain/prose/tidy-inline'
import { inlineOf } from './to-inline'
import type { Reading } from './reading'

/**
 * Blocks as running text. Paragraphs and lists stay what they are; headings become bold paragraphs, and quotes,
 * tables and all else paragraphs of their words. What changes is reported.
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
      return paragraph(inlineOf({ nodes: node.children, reading }))
    case 'list':
      return list({ node, reading })
    case 'heading':
      report({ node, reading, message: 'Een tussenkop bestaat hier niet; hij is een vette regel geworden.' })
      return paragraph(inlineOf({ nodes: node.children, reading, style: { bold: true } }))
    case 'blockquote':
      report({ node, reading, message: 'Een citaatblok bestaat hier niet; de tekst is overgenomen.' })
      return toProse({ nodes: node.children, reading })
    case 'table':
      report({ node, reading, message: 'Een tabel bestaat hier niet; de rijen zijn als tekst overgenomen.' })
      return node.children.flatMap((row) => paragraph(rowInline({ cells: row.children, reading })))
    default:
      return []
  }
}

function rowInline(options: { cells: { children: PhrasingContent[] }[]; reading: Reading }): Inline[] {
  const cells = options.cells.map((cell) =>
    trimInline(inlineOf({ nodes: cell.children, reading: options.reading })),
  )
  const filled = cells.filter((cell) => cell.length > 0)
  return mergeText(
    filled.flatMap((cell, index) => (index === 0 ? cell : [{ type: 'text', text: ' | ' } as const, ...cell])),
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

const lineBreak = { type: 'break' } as const
