import type { PhrasingContent } from 'mdast'
import { cleanText } from '@/domain/text/clean-text'
import type { Reading } from '../reading'

/**
 * Inline content as one clean text, for fields that have no markup. Marks of emphasis are dropped; the address
 * of a link or an image is kept behind its text, in parentheses. What is dropped or changed is reported.
 */
export function toPlainText({ nodes, reading }: { nodes: PhrasingContent[]; reading: Reading }): string {
  return cleanText(
    piecesOf({ nodes, reading })
      .map((piece) => piece.text)
      .join(''),
  )
}

/** A stretch of text, and where it stands in the source when it stands there as it is. */
export interface TextPiece {
  text: string
  offset: number | null
}

/** The same text in pieces, not yet cleaned. */
export function piecesOf({ nodes, reading }: { nodes: PhrasingContent[]; reading: Reading }): TextPiece[] {
  return nodes.flatMap((node) => pieceOf({ node, reading }))
}

function pieceOf({ node, reading }: { node: PhrasingContent; reading: Reading }): TextPiece[] {
  switch (node.type) {
    case 'text':
      return [
        { text: readText({ text: node.value, node, reading }), offset: node.position?.start.offset ?? null },
      ]
    case 'break':
      return [{ text: ' ', offset: null }]
    case 'link':
    case 'linkReference':
      return withAddress({
        pieces: piecesOf({ nodes: node.children, reading }),
        address: reading.address(node)?.replace(/^mailto:/, '') ?? null,
        node,
        reading,
      })
    case 'image':
    case 'imageReference':
      return [{ text: readImage({ node, reading }), offset: null }]
    case 'emphasis':
    case 'strong':
    case 'delete':
      reportMarkup({
        node,
        reading,
        message: 'Vet en cursief bestaan hier niet; de woorden zijn overgenomen.',
      })
      return piecesOf({ nodes: node.children, reading })
    default:
      return 'value' in node ? [{ text: node.value, offset: null }] : []
  }
}

/** Text as it is, but `<br>` is a space. What looks like a broken link is reported. */
export function readText(options: { text: string; node: PhrasingContent; reading: Reading }): string {
  const text = options.text.replace(/<br ?\/?>/gi, ' ')
  if (text.includes('](')) {
    const message =
      'Hier lijkt een link te staan die niet klopt (een spatie in het adres?); de tekst is overgenomen.'
    options.reading.report({ rule: 'unusable-link', ...options.reading.place(options.node), message })
  }
  return text
}

/** An image as text: what it shows, and its address. Reported, since only the topic itself has an image. */
export function readImage(options: { node: ImageNode; reading: Reading }): string {
  const { node, reading } = options
  reportMarkup({
    node,
    reading,
    message: 'Afbeeldingen bestaan hier niet; beschrijving en adres zijn als tekst overgenomen.',
  })
  const address = node.type === 'image' && /^https?:/i.test(node.url) ? node.url : ''
  return [node.alt ?? '', address === '' ? '' : `(${address})`].filter(Boolean).join(' ')
}

type ImageNode = Extract<PhrasingContent, { type: 'image' | 'imageReference' }>

function withAddress(options: {
  pieces: TextPiece[]
  address: string | null
  node: PhrasingContent
  reading: Reading
}): TextPiece[] {
  const { pieces, address, node, reading } = options
  const label = cleanText(pieces.map((piece) => piece.text).join(''))
  if (address === null || address === label) return pieces
  reportMarkup({ node, reading, message: 'Hier kan geen link staan; het adres is achter de tekst gezet.' })
  return [...pieces, { text: label === '' ? address : ` (${address})`, offset: null }]
}

function reportMarkup(options: { node: PhrasingContent; reading: Reading; message: string }): void {
  const { node, reading, message } = options
  reading.report({ rule: 'markup', ...reading.place(node), message })
}
