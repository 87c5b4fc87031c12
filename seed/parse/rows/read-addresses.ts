import type { PhrasingContent } from 'mdast'
import { cleanText } from '@/domain/text/clean-text'
import { wordsIn } from '../words/node-words'
import { readCell, type CellLink } from './read-cell'
import type { Cell, Row } from './section-item'
import type { Reading } from '../reading'
import { parseURL } from '@/domain/text/parse-url'

export interface Addresses {
  links: (CellLink & { url: string })[]
  /** What else stands in the cell, behind the word of its header; empty for nothing. */
  words: string
}

/** The cells of a row that are there for addresses. The name of a host, "www.coa.nl", is an address there too. */
export function readAddresses<Role extends string>({
  row,
  reading,
}: {
  row: Row<Role | 'url'>
  reading: Reading
}): Addresses {
  const cells = row.cells.filter(({ role }) => role === 'url').map((cell) => readOne({ cell, row, reading }))
  return {
    links: cells.flatMap(({ links }) => links),
    words: cells.flatMap(({ words }) => words || []).join(' '),
  }
}

/**
 * A row whose cells of nothing but addresses are there for these, whatever their header is. Below a header that
 * asks for text, only links count.
 */
export function withAddressCells<Role extends string>({
  row,
  text,
}: {
  row: Row<Role | 'url'>
  text: Role
}): Row<Role | 'url'> {
  const cells = row.cells.map((cell) => {
    const reaches = /^(?:contact|pers|woordvoer)/i.test(cell.header) && cell.nodes.some(isLink)
    const free = (cell.role === 'other' && !reaches) || (cell.role === text && cell.filled)
    const holds = free ? isAddresses(cell.nodes) : cell.role === text && isLinks(cell.nodes)
    return holds ? { ...cell, role: 'url' as const } : cell
  })
  return { ...row, cells }
}

function readOne<Role extends string>(options: {
  cell: Cell<Role | 'url'>
  row: Row<Role | 'url'>
  reading: Reading
}): Addresses {
  const { cell, row, reading } = options
  const links: Addresses['links'] = []
  const words: string[] = []
  for (const piece of readCell({ nodes: cell.nodes, reading })) {
    const provided = cleanText(piece.type === 'text' ? piece.text : piece.label)
    const host = piece.type === 'text' && isWithoutScheme(provided) ? `https://${provided}` : null
    if (piece.type === 'link' && piece.url !== null) links.push({ ...piece, url: piece.url })
    else if (host) {
      const message = `“${provided}” is geen hele link; er staat nu “${host}”.`
      reading.report({ rule: 'unusable-link', ...row.place, message, proposal: host })
      links.push({ type: 'link', label: host, url: host, bare: true })
    } else if (/[\p{L}\p{N}]/u.test(provided)) words.push(provided)
  }
  return { links, words: withHeader({ header: cell.header, words: words.join(' ') }) }
}

/** Links and addresses, and no more than signs between them. */
function isAddresses(nodes: PhrasingContent[]): boolean {
  const words = nodes.map((node) => (isLink(node) ? '' : wordsIn([node]))).join(' ')
  const parts = words.split(/[\s,;|]+/).filter((part) => /[\p{L}\p{N}]/u.test(part))
  return (
    (parts.length > 0 || nodes.some(isLink)) &&
    parts.every((part) => /^https?:\/\//i.test(part) || isWithoutScheme(part))
  )
}

function isLinks(nodes: PhrasingContent[]): boolean {
  const words = nodes.map((node) => (isLink(node) ? '' : wordsIn([node]))).join(' ')
  const links = nodes.filter(isLink)
  const leadSomewhere = links.every((link) => link.type !== 'link' || /^(?:https?|mailto):/i.test(link.url))
  return links.length > 0 && leadSomewhere && !/[\p{L}\p{N}]/u.test(words)
}

function isLink(node: PhrasingContent): node is Extract<PhrasingContent, { type: 'link' | 'linkReference' }> {
  return node.type === 'link' || node.type === 'linkReference'
}

/** Words behind those of their column's header: "Website: volgt later". */
export function withHeader({ header, words }: { header: string; words: string }): string {
  return words === '' || header === '' ? words : `${header}: ${words}`
}

/** "coa.nl/opvang", and no name of a file, "molens.csv". */
function isWithoutScheme(text: string): boolean {
  const [, domain = ''] = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,})(?:\/\S*)?$/i.exec(text) ?? []
  return domain !== '' && !files.has(domain.toLowerCase()) && parseURL(`https://${text}`) !== null
}

const files = new Set(
  'csv tsv xls xlsx ods pdf doc docx odt txt md json geojson gpkg xml html htm zip png jpg jpeg svg sql'.split(
    ' ',
  ),
)
