import type { Named } from '@/domain/document/topic-document'
import { cleanText } from '@/domain/text/clean-text'
import { wordsOf } from './read-cell'
import type { CellLink, CellPiece } from './read-cell'
import { saysNothing } from './says-nothing'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'

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
export function nameOrganisations(options: {
  cell: CellPiece[]
  /** What the column Afkorting says; `null` where there is none, and the abbreviation stands behind the name. */
  abbreviation: string | null
}): NamedOrganisation[] {
  const { cell, abbreviation } = options
  const links = cell.filter((piece) => piece.type === 'link')
  const beside = wordsOf(cell.filter((piece) => piece.type === 'text')).replace(/[\s()]+/g, '') !== ''
  const named = links.filter((link) => !link.bare && !(beside && saysNothing(link.label)))
  if (named.length > 1) return split({ cell, links: named, abbreviation })
  const [link] = named.length === 1 ? named : links
  const words =
    named.length === 1 || links.length === 0
      ? cell.filter(isWords)
      : cell.filter((piece) => piece.type === 'text')
  const written = wordsOf(words)
  const kept = named.length === 1 || !link ? written : written.replace(/\(\s*\)/g, '')
  const name = withoutSeparators(kept) || (link?.url ?? '')
  if (name === '') return []
  const further = links.flatMap((other) => (other !== link && other.url ? [other.url] : []))
  const remark = further.length === 0 ? null : further.join(', ')
  const url = link?.url ?? null
  return [{ ...splitName({ name, abbreviation }), url, bare: name === url, remark }]
}

/** "[PO Raad](…) en [VO Raad](…)": an abbreviation in parentheses behind a link is part of its name. */
function split(options: {
  cell: CellPiece[]
  links: CellLink[]
  abbreviation: string | null
}): NamedOrganisation[] {
  const { cell, links, abbreviation } = options
  let remarkable = false
  const names = links.map((link) => {
    const next = cell[cell.indexOf(link) + 1]
    const parenthesis = next?.type === 'text' ? (/^\s*(\([^()]+\))/.exec(next.text)?.[1] ?? '') : ''
    const name = cleanText(`${link.label} ${parenthesis}`)
    return { link, name: withoutSeparators(name) || name }
  })
  for (const piece of cell) {
    if (piece.type === 'text' && !connects(piece.text.replace(/^\s*\([^()]+\)/, ''))) remarkable = true
  }
  const remark = remarkable ? wordsOf(cell) : null
  return names.map(({ link, name }) => ({
    ...splitName({ name, abbreviation }),
    url: link.url,
    bare: false,
    remark,
  }))
}

/** Whether no more than "en", commas and the like stand between two names. */
export function connects(text: string): boolean {
  return /^[\s,;/&+·|–-]*(?:en|of|and)?[\s,;/]*$/i.test(text)
}

/** Beside a column Afkorting the name is taken as it stands, unless the same abbreviation is behind it. */
function splitName({ name, abbreviation }: { name: string; abbreviation: string | null }): Named {
  const named = splitAbbreviation(name)
  if (abbreviation === null || named.abbreviation === abbreviation) return named
  return { name, abbreviation: abbreviation || null }
}

/** Without the signs that joined a name to what stood beside it, and a full stop behind such signs. */
function withoutSeparators(name: string): string {
  let end = name.length
  while (end > 0 && ' :;,–—-.'.includes(name[end - 1] ?? '')) end -= 1
  const kept = /^\.*/.exec(name.slice(end))?.[0].length ?? 0
  return name.slice(0, end + kept).replace(/^[\s:;,–—-]+/, '')
}

function isWords(piece: CellPiece): boolean {
  return piece.type === 'text' || !piece.bare
}
