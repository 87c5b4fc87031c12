import type { PhrasingContent } from 'mdast'
import { cleanFragment } from '@/domain/text/clean-text'
import { takeOwnLink } from '../rows/name-ahead'
import { connects } from './name-organisations'
import { isBesides, isPage } from '../rows/names-page'
import { hasLink, wordsIn } from '../words/node-words'
import { linkInWords, readCell, wordsOf, type CellPiece } from '../rows/read-cell'
import type { Reading } from '../reading'

interface DividedLine {
  /** What names organisations, as the cell of a table would. */
  name: CellPiece[]
  role: string
  /** The address that is theirs, where the name has no link. */
  url: string | null
}

/**
 * Takes the name or names off the beginning of a line: "[PO-Raad](…) en [VO-raad](…): koepels", "COA: opvang",
 * "**COA** vangt op". Without a link in it a name ends at a colon, a dash, or the links that lead to its pages.
 */
export function divideLine(options: {
  nodes: PhrasingContent[]
  /** What is said below the line. */
  details: PhrasingContent[]
  reading: Reading
}): DividedLine {
  const { nodes, details, reading } = options
  const below: PhrasingContent[] = details.length === 0 ? [] : [{ type: 'text', value: ' – ' }, ...details]
  const bold = nodes[0]?.type === 'strong' && nodes.length > 1 && !hasLink(nodes[0]) ? nodes[0] : null
  if (bold) {
    const [parenthesis, rest] = splitParenthesis(readCell({ nodes: [...nodes.slice(1), ...below], reading }))
    return named({ words: `${wordsIn(bold)} ${parenthesis}`, rest })
  }
  const pieces = readCell({ nodes: [...nodes, ...below], reading })
  const at = pieces.findIndex((piece) => piece.type === 'link')
  const lead = wordsOf(at === -1 ? pieces : pieces.slice(0, at))
  const cut = endOfName(lead)
  if (cut !== -1) {
    const rest = [
      toText(lead.slice(cut)),
      ...(at === -1 ? [] : [spaceBefore(pieces[at - 1]), ...pieces.slice(at)]),
    ]
    return named({ words: lead.slice(0, cut), rest })
  }
  if (at === -1) return { name: [toText(lead)], role: '', url: null }
  const behind = pieces.slice(at)
  if (/\p{L}{2}/u.test(lead) && !/^(?:de|het)$/i.test(lead) && linksIn(behind).every(isPage)) {
    const open = lead.lastIndexOf('(') > lead.lastIndexOf(')') ? lead.lastIndexOf('(') : lead.length
    return named({ words: lead.slice(0, open), rest: [toText(lead.slice(open)), ...behind] })
  }
  const end = endOfNames({ pieces, at })
  const [parenthesis, rest] = splitParenthesis(pieces.slice(end + 1))
  return { name: [...pieces.slice(0, end + 1), toText(parenthesis)], role: inWords(rest), url: null }
}

/**
 * Where a colon, a dash, an arrow, or a comma before what somebody is there for ("Waterschap Rijn, over koelwater") ends a
 * name, outside of parentheses; -1 where none does.
 */
function endOfName(lead: string): number {
  const ends = [
    ...lead.matchAll(/(?::| (?:[-–—=→]|[-=]+>))(?: |$)|,(?= (?:over|voor|die|dat|waar|als) \p{Ll})/gu),
  ].slice(0, maxEnds)
  const isOpen = (end: number): boolean => lead.lastIndexOf('(', end) > lead.lastIndexOf(')', end)
  return ends.find(({ index }) => !isOpen(index) || !lead.includes(')', index))?.index ?? -1
}

/** A name ends at one of the first of these. */
const maxEnds = 5

function named({ words, rest }: { words: string; rest: CellPiece[] }): DividedLine {
  const { url, words: role } = takeOwnLink(rest)
  return { name: [toText(words)], role: role ?? '', url }
}

/** The last of the links that follow one another with no more than "en" or a comma between. */
function endOfNames({ pieces, at }: { pieces: CellPiece[]; at: number }): number {
  const [between, next] = [pieces[at + 1], pieces[at + 2]]
  const first = pieces[at]
  if (first?.type !== 'link' || between?.type !== 'text' || next?.type !== 'link') return at
  if (isBesides({ first, link: next }) || !connects(between.text)) return at
  return endOfNames({ pieces, at: at + 2 })
}

/** "(COA): opvang" as the parenthesis, which belongs to the name, and what follows it. */
function splitParenthesis(pieces: CellPiece[]): [parenthesis: string, rest: CellPiece[]] {
  const [first, ...others] = pieces
  if (first?.type !== 'text') return ['', pieces]
  const parenthesis = /^\s*\([^()]+\)/.exec(first.text)?.[0] ?? ''
  return [parenthesis, [toText(first.text.slice(parenthesis.length)), ...others]]
}

function inWords(pieces: CellPiece[]): string {
  const words = wordsOf(pieces.map((piece) => (piece.type === 'link' ? toText(linkInWords(piece)) : piece)))
  return words.replace(/^[\s:–—,|-]+/, '')
}

function linksIn(pieces: CellPiece[]) {
  return pieces.filter((piece) => piece.type === 'link')
}

function spaceBefore(piece: CellPiece | undefined): CellPiece {
  return toText(piece?.type === 'text' && /\s$/.test(piece.text) ? ' ' : '')
}

function toText(text: string): CellPiece {
  return { type: 'text', text: cleanFragment(text) }
}
