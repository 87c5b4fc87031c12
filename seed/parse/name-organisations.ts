import type { Named } from '@/domain/topic-document'
import { cleanText } from './clean-text'
import { wordsOf } from './read-cell'
import type { CellLink, CellPiece } from './read-cell'
import { splitAbbreviation } from './split-abbreviation'

interface NamedOrganisation extends Named {
  url: string | null
  /** There were no words: the name is the address. */
  bare: boolean
  /** Words of the cell that are part of no name. */
  remark: string | null
}

/**
 * The organisations that a cell names. One link, or none, is one organisation, with all words of the cell as its
 * name; of several links each is one, where no more than "en", commas and the like stand between them.
 */
export function nameOrganisations(cell: CellPiece[]): NamedOrganisation[] {
  const links = cell.filter((piece) => piece.type === 'link')
  const named = links.filter((link) => !link.bare)
  if (named.length > 1) return split({ cell, links: named })
  const [link] = named.length === 1 ? named : links
  const words =
    named.length === 1 || links.length === 0
      ? cell.filter(isWords)
      : cell.filter((piece) => piece.type === 'text')
  const name = withoutSeparators(wordsOf(words)) || (link?.url ?? '')
  if (name === '') return []
  const further = links.flatMap((other) => (other !== link && other.url ? [other.url] : []))
  const remark = further.length === 0 ? null : further.join(', ')
  return [{ ...splitAbbreviation(name), url: link?.url ?? null, bare: name === link?.url, remark }]
}

/** "[PO Raad](…) en [VO Raad](…)": an abbreviation in parentheses behind a link is part of its name. */
function split({ cell, links }: { cell: CellPiece[]; links: CellLink[] }): NamedOrganisation[] {
  let remarkable = false
  const names = links.map((link) => {
    const next = cell[cell.indexOf(link) + 1]
    const parenthesis = next?.type === 'text' ? (/^\s*(\([^()]+\))/.exec(next.text)?.[1] ?? '') : ''
    return { link, name: cleanText(`${link.label} ${parenthesis}`) }
  })
  for (const piece of cell) {
    if (piece.type === 'text' && !connects(piece.text.replace(/^\s*\([^()]+\)/, ''))) remarkable = true
  }
  const remark = remarkable ? wordsOf(cell) : null
  return names.map(({ link, name }) => ({ ...splitAbbreviation(name), url: link.url, bare: false, remark }))
}

function connects(text: string): boolean {
  return /^[\s,;/&+·|–-]*(?:en|of|and)?[\s,;/]*$/i.test(text)
}

function withoutSeparators(name: string): string {
  return name.replace(/^[\s:;,–—-]+|[\s:;,–—-]+\.?$/g, '')
}

function isWords(piece: CellPiece): boolean {
  return piece.type === 'text' || !piece.bare
}
