import { cleanFragment } from '@/domain/text/clean-text'
import { connects } from './name-organisations'
import { wordsOf, type CellLink, type CellPiece } from './read-cell'
import { saysNothing } from './says-nothing'

interface DividedLine {
  /** What names organisations, as the cell of a table would. */
  name: CellPiece[]
  role: string
}

/** Takes the name or names off the beginning of a line: "[PO-Raad](…) en [VO-raad](…): koepels", "COA: opvang". */
export function divideLine(pieces: CellPiece[]): DividedLine {
  const at = pieces.findIndex((piece) => piece.type === 'link')
  const link = pieces[at]
  if (link?.type !== 'link') return divideWords(wordsOf(pieces))
  const lead = pieces.slice(0, at)
  if (/[:–—]$/.test(wordsOf(lead))) {
    const words = saysNothing(link.label) || isHost(link.label) ? [] : [link]
    return { name: [...lead, { ...link, bare: true }], role: inWords([...words, ...pieces.slice(at + 1)]) }
  }
  const end = endOfNames({ pieces, at })
  const [next, ...others] = pieces.slice(end + 1)
  const [parenthesis, rest] = next?.type === 'text' ? splitParenthesis(next.text) : ['', null]
  const behind = rest === null ? pieces.slice(end + 1) : [toText(rest), ...others]
  return { name: [...pieces.slice(0, end + 1), toText(parenthesis)], role: inWords(behind) }
}

function divideWords(words: string): DividedLine {
  const cut = words.search(/(?::| [-–—]) /)
  if (cut === -1) return { name: [toText(words)], role: '' }
  return { name: [toText(words.slice(0, cut))], role: withoutSeparator(words.slice(cut)) }
}

/** The last of the links that follow one another with no more than "en" or a comma between. */
function endOfNames({ pieces, at }: { pieces: CellPiece[]; at: number }): number {
  const [between, next] = [pieces[at + 1], pieces[at + 2]]
  if (between?.type !== 'text' || next?.type !== 'link' || next.bare || !connects(between.text)) return at
  return endOfNames({ pieces, at: at + 2 })
}

/** "(COA): opvang" as the parenthesis, which belongs to the name, and what follows it. */
function splitParenthesis(text: string): [parenthesis: string, rest: string] {
  const parenthesis = /^\s*\([^()]+\)/.exec(text)?.[0] ?? ''
  return [parenthesis, text.slice(parenthesis.length)]
}

function inWords(pieces: CellPiece[]): string {
  return withoutSeparator(
    wordsOf(pieces.map((piece) => (piece.type === 'link' ? toText(inPlace(piece)) : piece))),
  )
}

/** A link where none can stand: its address in parentheses. */
function inPlace({ label, url, bare }: CellLink): string {
  return bare || url === null ? label : `${label} (${url})`
}

function withoutSeparator(words: string): string {
  return words.replace(/^[\s:–—,-]+/, '')
}

function isHost(label: string): boolean {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(label)
}

function toText(text: string): CellPiece {
  return { type: 'text', text: cleanFragment(text) }
}
