import type { SourceInDocument } from '@/domain/document/topic-document'
import { cleanText } from '@/domain/text/clean-text'
import { kindNamed } from './kind-named'
import { isHome } from '../rows/names-page'
import { wordsOf } from '../rows/read-cell'
import type { CellLink, CellPiece } from '../rows/read-cell'
import { saysNothing } from '../words/says-nothing'

/** What the cell of a source says: "Rapport: [title](…) uit [further link](…)". */
export interface Work {
  /** Words before the first link, without their colon: "Rapport". */
  lead: string
  title: string
  url: string | null
  /** The lead, unless it only names the kind, and words after the last link. */
  description: string | null
  /** That which stands right behind the title. */
  year: number | null
  links: SourceInDocument['links']
}

/** The first link is the source, those after it further links; without a link all words are the title. */
export function readWork(pieces: CellPiece[]): Work {
  const at = pieces.findIndex((piece) => piece.type === 'link')
  const link = pieces[at]
  if (link?.type !== 'link') return { ...nothing, title: wordsOf(pieces) }
  const [before, behind] = [pieces.slice(0, at), pieces.slice(at + 1)]
  const { links, tail } = furtherLinks(behind)
  if (links.length === 0 && isSentence({ before: wordsOf(before), link, tail })) {
    return { ...nothing, title: wordsOf(pieces), url: link.url }
  }
  const [lead, rest] = withoutWrapping({ lead: withoutSeparator(wordsOf(before)), tail })
  const year = links.length === 0 ? yearAhead(rest) : null
  const words = year !== null && /^[\s,(]*\d{4}[\s).]*$/.test(rest) ? '' : withoutDash(rest)
  if (isHome(link) && lead !== '' && !pointsAt.test(lead)) {
    return {
      lead,
      title: withoutSeparator(lead.replace(pointsBehind, '')),
      url: link.url,
      description: words || null,
      year,
      links,
    }
  }
  const description =
    [kindNamed(lead) || pointsAt.test(lead) ? '' : lead, words].filter(Boolean).join(' – ') || null
  return { lead, title: link.label, url: link.url, description, year, links }
}

/** Whether a link is part of the words around it: "Onderzoek van het [CPB](…) naar scholen". */
function isSentence({ before, link, tail }: { before: string; link: CellLink; tail: string }): boolean {
  if (link.bare || saysNothing(link.label) || kindNamed(before)) return false
  return joiningWord.test(before) || (/[\p{L}\p{N}]$/u.test(before) && /^\p{Ll}/u.test(tail))
}

/** Quotes and parentheses that close behind the link are no words. */
function withoutWrapping({ lead, tail }: { lead: string; tail: string }): [lead: string, tail: string] {
  const [open = ''] = /["“‘'(]+$/.exec(lead) ?? []
  const [close = ''] = /^["”’')]+/.exec(tail) ?? []
  if (open === '(' && close === '' && /^[^()]*\)$/.test(tail))
    return [withoutSeparator(lead.slice(0, -1).trim()), tail.slice(0, -1)]
  const wraps = open !== '' && open.length === close.length
  return wraps
    ? [withoutSeparator(lead.slice(0, -open.length).trim()), tail.slice(close.length).trim()]
    : [lead, tail]
}

/** The year right behind a title: "(2023)", ", 2023". */
function yearAhead(words: string): number | null {
  const year = Number(/^(?:, ?|\()?((?:19|20)\d\d)(?!\d)/.exec(words)?.[1])
  return Number.isNaN(year) ? null : year
}

function furtherLinks(pieces: CellPiece[]): { links: SourceInDocument['links']; tail: string } {
  const links: SourceInDocument['links'] = []
  let before = ''
  for (const piece of pieces) {
    if (piece.type === 'link' && piece.url !== null) {
      links.push({ before: /[\p{L}\p{N}]/u.test(before) ? before : null, label: piece.label, url: piece.url })
      before = ''
    } else before = cleanText(`${before} ${wordIn(piece)}`)
  }
  return { links, tail: before }
}

function wordIn(piece: CellLink | { type: 'text'; text: string }): string {
  return piece.type === 'link' ? piece.label : piece.text
}

/** Words before a link, without the punctuation that joins them to it. */
function withoutSeparator(words: string): string {
  return words.replace(/(?:[\s:,;–—→»>]|\s[-=]+>)+$/, '')
}

/** Words behind a link, without the punctuation that joined them to it. */
function withoutDash(words: string): string {
  return words.replace(/^[\s:;,.–—→»-]+/, '')
}

const joiningWord = /(?:^|\s)(?:van|de|het|een|door|uit|in|naar|over|op|bij|voor|the|of|by|from)$/i
/** Words that only lead to what stands behind them. */
const pointsAt = /^(?:zie(?: ook| verder)?|via|bron|lees(?: ook| meer| verder)?|kijk(?: op)?)(?: op| bij)?$/i
/** Such words behind a title: "Molens, zie". */
const pointsBehind =
  /[,;.(–-]\s*(?:zie(?: ook)?|via|te vinden (?:op|via)|beschikbaar(?: op| via)?|available(?: at| from)?)$/i
const nothing = { lead: '', url: null, description: null, year: null, links: [] }
