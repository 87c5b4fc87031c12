import { cleanFragment, cleanText } from '@/domain/text/clean-text'
import { isHost } from '@/domain/text/is-host'
import { isDocument, isHome, isPage } from './names-page'
import { linkInWords, wordsOf, type CellPiece } from './read-cell'

/** The words before the links of a cell, where the links only lead to pages of what they name; else `null`. */
export function nameAhead(cell: CellPiece[]): string | null {
  const links = cell.filter((piece) => piece.type === 'link')
  const [first] = links
  if (!first || (links.length === 1 && isHome(first))) return null
  const words = wordsOf(cell.slice(0, cell.indexOf(first)))
  if (!/\p{L}{2}/u.test(words) || /^(?:de|het|een|zie(?: ook)?)$/i.test(words)) return null
  const separated = links.length > 1 && /[:–—|/(-]$/.test(words)
  return separated || links.every(isPage) ? withoutSeparators(words.replace(/[\s(]+$/, '')) || null : null
}

/**
 * What stands behind a name without a link: the address that can be its own, and the rest in words. That is a
 * link that only says that there is one, else one that stands right behind the name.
 */
export function takeOwnLink(pieces: CellPiece[]): { url: string | null; words: string | null } {
  const links = pieces.filter((piece) => piece.type === 'link').filter(({ url }) => url !== null)
  const [first] = links
  const ahead = first ? wordsOf(pieces.slice(0, pieces.indexOf(first))) : ''
  const nextTo = /\p{L}/u.test(ahead) ? undefined : links.find((link) => !isDocument(link))
  const own = links.find(isHome) ?? nextTo
  const before = own ? wordsOf(pieces.slice(0, pieces.indexOf(own))) : ''
  const apart = !/[\p{L}\p{N}]$/u.test(before)
  const host = withoutEdges(wordsOf(pieces))
  if (links.length === 0 && isHost(host)) return { url: `https://${host}`, words: null }
  if (
    own &&
    isHome(own) &&
    own === pieces.findLast(isFilled) &&
    (apart || !/ (?:van|met|door|bij|in|en|of)$/.test(before))
  ) {
    const words = restInWords(pieces.slice(0, pieces.indexOf(own)))
    const said = withoutEdges((words ?? '').replace(pointer, '').replace(/\(([^()]*)$/, '$1'))
    return { url: own.url, words: said || null }
  }
  const rest = pieces.map((piece) => (piece === own ? toText(apart && isPage(own) ? '' : own.label) : piece))
  return { url: own?.url ?? null, words: restInWords(rest) }
}

function isFilled(piece: CellPiece): boolean {
  return piece.type === 'link' || /[^\s.)]/.test(piece.text)
}

/** Words that only lead to the address behind them. */
const pointer = /[\s,;.(:–—-]*\b(?:zie(?: ook)?|via|kijk op|meer op|te vinden op|website)[\s:]*$/i

/** What stands behind a name, with the addresses of its links; `null` for nothing. */
export function restInWords(pieces: CellPiece[]): string | null {
  const words = wordsOf(pieces.map((piece) => (piece.type === 'link' ? toText(linkInWords(piece)) : piece)))
  const bare = words.replace(/\(\s*[,;/|]\s*/g, '(').replace(/\(\s*\)/g, '')
  const [opened, closed] = [bare.split('(').length, bare.split(')').length]
  const balanced = closed > opened ? bare.replace(/\)(?=[^)]*$)/, '') : bare
  const enclosed = /^\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(balanced)?.[1]
  return cleanText(withoutEdges(enclosed ?? balanced)) || null
}

function toText(text: string): CellPiece {
  return { type: 'text', text: cleanFragment(text) }
}

function withoutEdges(words: string): string {
  return words.replace(/^[\s,;:/|–—.=→>-]+/, '').replace(/[\s,;:/|–—=→>-]+$/, '')
}

/** Without the signs that joined a name to what stood beside it, and a full stop behind such signs. */
export function withoutSeparators(name: string): string {
  let end = name.length
  while (end > 0 && ' :;,–—-.'.includes(name[end - 1] ?? '')) end -= 1
  const kept = /^\.*/.exec(name.slice(end))?.[0].length ?? 0
  return name.slice(0, end + kept).replace(/^[\s:;,–—-]+/, '')
}
