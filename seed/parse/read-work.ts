import type { SourceInDocument } from '@/domain/topic-document'
import { cleanText } from '@/domain/clean-text'
import { kindNamed } from './kind-named'
import { wordsOf } from './read-cell'
import type { CellLink, CellPiece } from './read-cell'

/** What the cell of a source says: "Rapport: [title](…) uit [further link](…)". */
export interface Work {
  /** Words before the first link, without their colon: "Rapport". */
  lead: string
  title: string
  url: string | null
  /** The lead, unless it only names the kind, and words after the last link. */
  description: string | null
  links: SourceInDocument['links']
}

/** The first link is the source, those after it further links; without a link all words are the title. */
export function readWork(pieces: CellPiece[]): Work {
  const at = pieces.findIndex((piece) => piece.type === 'link')
  const link = pieces[at]
  if (link?.type !== 'link')
    return { lead: '', title: wordsOf(pieces), url: null, description: null, links: [] }
  const lead = withoutColon(wordsOf(pieces.slice(0, at)))
  const { links, tail } = furtherLinks(pieces.slice(at + 1))
  if (link.bare && lead !== '') {
    return { lead: '', title: lead, url: link.url, description: withoutDash(tail) || null, links }
  }
  const description = [kindNamed(lead) ? '' : lead, withoutDash(tail)].filter(Boolean).join(' – ') || null
  return { lead, title: link.label, url: link.url, description, links }
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

function withoutColon(words: string): string {
  return words.replace(/\s*[:–—]+$/, '')
}

/** Words behind a link, without the punctuation that joined them to it. */
function withoutDash(words: string): string {
  return words.replace(/^[\s:;,.–—-]+/, '')
}
