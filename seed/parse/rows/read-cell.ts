import type { PhrasingContent } from 'mdast'
import { cleanFragment, cleanText } from '@/domain/text/clean-text'
import { divideAtHosts } from '@/domain/document/divide-at-hosts'
import { splitAtAddresses } from '@/domain/document/split-at-addresses'
import type { Reading } from '../reading'
import { readImage, readText } from '../words/to-plain-text'

/** What a cell is made of: words, and links with a label and an address. */
export type CellPiece = CellText | CellLink

interface CellText {
  type: 'text'
  text: string
}

export interface CellLink {
  type: 'link'
  /** The text of the link; its address where it has none. */
  label: string
  /** `null` when the address cannot be used. */
  url: string | null
  /** The address itself stands in the document as text, without words of its own. */
  bare: boolean
}

/**
 * A cell, or a loose line, in pieces; emphasis is looked through. Bare addresses count as links, a link that was
 * broken in two as one. White space around a link is that of the words beside it.
 */
export function readCell({ nodes, reading }: { nodes: PhrasingContent[]; reading: Reading }): CellPiece[] {
  const pieces: CellPiece[] = []
  for (const piece of nodes.flatMap((node) => piecesOf({ node, reading }))) {
    const last = pieces.at(-1)
    if (last?.type === 'text' && piece.type === 'text') last.text = cleanFragment(last.text + piece.text)
    else if (piece.type !== 'link' || !goesOn({ pieces, link: piece })) pieces.push(piece)
  }
  const filled = pieces.filter((piece) => piece.type === 'link' || piece.text !== '')
  return filled.some((piece) => piece.type === 'link') ? filled : filled.flatMap(divideWords)
}

/** Where no other link stands, the host behind a name is one. */
function divideWords(piece: CellPiece): CellPiece[] {
  if (piece.type === 'link') return [piece]
  return divideAtHosts(piece.text).map(({ text, url }) =>
    url === null ? { type: 'text', text } : { type: 'link', label: text, url, bare: true },
  )
}

/** Whether a link is the second half of the one before it; then its words are added there. */
function goesOn({ pieces, link }: { pieces: CellPiece[]; link: CellLink }): boolean {
  const last = pieces.at(-1)
  const spaced = last?.type === 'text' && last.text.trim() === ''
  const half = spaced ? pieces.at(-2) : last
  if (half?.type !== 'link' || half.url === null || half.url !== link.url || link.bare) return false
  half.label = cleanText(`${half.label}${spaced ? ' ' : ''}${link.label}`)
  if (spaced) pieces.pop()
  return true
}

/** All words of a cell, as they read: labels of links in their place. */
export function wordsOf(pieces: CellPiece[]): string {
  return cleanText(pieces.map((piece) => (piece.type === 'link' ? piece.label : piece.text)).join(''))
}

/** A link where none can stand: its address, or that of a mailbox, in parentheses behind its words. */
export function linkInWords({ label, url, bare }: Pick<CellLink, 'label' | 'url' | 'bare'>): string {
  const address = url?.replace(/^mailto:/, '') ?? label
  return bare || address === label ? label : `${label} (${address})`
}

/** An address as a link without words of its own. */
export function linkTo(url: string | null): CellLink[] {
  return url === null ? [] : [{ type: 'link', label: url, url, bare: true }]
}

/** A cell of nothing but white space that is spelt out (`&nbsp;`) is empty. */
export function withWords(pieces: CellPiece[]): CellPiece[] {
  return wordsOf(pieces) === '' ? [] : pieces
}

function piecesOf({ node, reading }: { node: PhrasingContent; reading: Reading }): CellPiece[] {
  switch (node.type) {
    case 'text':
      return findAddresses({ text: readText({ text: node.value, node, reading }), node, reading })
    case 'link':
    case 'linkReference':
      return linkPieces({ node, reading })
    case 'image':
    case 'imageReference':
      return [{ type: 'text', text: readImage({ node, reading }) }]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return node.children.flatMap((child) => piecesOf({ node: child, reading }))
    case 'break':
      return [{ type: 'text', text: ' ' }]
    default:
      return 'value' in node ? [{ type: 'text', text: cleanFragment(node.value) }] : []
  }
}

type LinkNode = Extract<PhrasingContent, { type: 'link' | 'linkReference' }>

function linkPieces({ node, reading }: { node: LinkNode; reading: Reading }): CellPiece[] {
  const text = labelOf(node.children)
  const label = cleanText(text)
  const url = reading.address(node)
  if (label === '' && url === null) return []
  const bare = label === '' || (node.type === 'link' && label === node.url)
  const link: CellLink = { type: 'link', label: bare && url !== null ? url : label, url, bare }
  return [...(/^\s/.test(text) ? [space()] : []), link, ...(/\s$/.test(text) ? [space()] : [])]
}

function labelOf(nodes: PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return labelOf(node.children)
      if ('value' in node) return node.value.replace(/<br ?\/?>/gi, ' ')
      return 'alt' in node ? (node.alt ?? '') : ' '
    })
    .join('')
}

/** Addresses that are written without a link are links. */
function findAddresses(options: { text: string; node: PhrasingContent; reading: Reading }): CellPiece[] {
  const { text, node, reading } = options
  if (text.includes('](')) return [{ type: 'text', text: cleanFragment(text) }]
  return splitAtAddresses(text).map((part): CellPiece => {
    if (part.url === null) return { type: 'text', text: cleanFragment(part.text) }
    const url = reading.bareAddress({ written: part.url, node })
    if (url === null) return { type: 'text', text: part.text }
    return { type: 'link', label: part.url === part.text ? url : part.text, url, bare: true }
  })
}

function space(): CellText {
  return { type: 'text', text: ' ' }
}
