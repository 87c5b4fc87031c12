import { nameAside } from '@/domain/document/name-aside'
import type { Named } from '@/domain/document/topic-document'
import { cleanText } from '@/domain/text/clean-text'
import { nameAhead, restInWords, takeOwnLink, withoutSeparators } from '../rows/name-ahead'
import { isHost } from '@/domain/text/is-host'
import { isBesides } from '../rows/names-page'
import { linkInWords, wordsOf } from '../rows/read-cell'
import type { CellLink, CellPiece } from '../rows/read-cell'
import { saysNothing } from '../words/says-nothing'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'

interface NamedOrganisation extends Named {
  url: string | null
  /** There were no words: the name is the address. */
  bare: boolean
  /** Words of the cell that are part of no name. */
  remark: string | null
  /** What stands behind its name, with links to its pages. */
  further: string | null
}

/**
 * The organisations that a cell names. One link, or none, is one organisation, with all words of the cell as its
 * name; of several links each is one, where no more than "en", commas and the like stand between them. Links to
 * pages of a body ("jaarverslag", "contact") and those behind a name that has no link itself are links of that one.
 */
export function nameOrganisations(options: {
  cell: CellPiece[]
  /** What the column Afkorting says; `null` where there is none, and the abbreviation stands behind the name. */
  abbreviation: string | null
}): NamedOrganisation[] {
  const { cell, abbreviation } = options
  const links = cell.filter((piece) => piece.type === 'link')
  const beside = wordsOf(cell.filter((piece) => piece.type === 'text')).replace(/[\s()]+/g, '')
  const ahead = nameAhead(cell)
  if (ahead !== null) return [own({ cell, name: ahead, abbreviation })]
  const named = links.filter(
    (link) =>
      !link.bare &&
      !(beside !== '' && saysNothing(link.label)) &&
      !(/\p{L}/u.test(beside) && isHost(link.label)),
  )
  const bodies = named.filter(
    (link) => !named[0] || link === named[0] || !isBesides({ first: named[0], link }),
  )
  const [first] = bodies
  if (bodies.length > 1) return split({ cell, links: bodies, abbreviation })
  if (first && named.length > 1) return [withPages({ cell, first, abbreviation })]
  return one({ cell, links, named, abbreviation })
}

/** An organisation whose name has no link: one of those behind it may be its own. */
function own(options: { cell: CellPiece[]; name: string; abbreviation: string | null }): NamedOrganisation {
  const { cell, name, abbreviation } = options
  const { url, words } = takeOwnLink(cell.slice(cell.findIndex((piece) => piece.type === 'link')))
  return { ...splitName({ name, abbreviation }), url, bare: false, remark: null, further: words }
}

/** An organisation with its link, and behind it links to its pages. */
function withPages(options: {
  cell: CellPiece[]
  first: CellLink
  abbreviation: string | null
}): NamedOrganisation {
  const { cell, first, abbreviation } = options
  const at = cell.indexOf(first)
  const next = cell[at + 1]
  const parenthesis = next?.type === 'text' ? (/^\s*\([^()]+\)/.exec(next.text)?.[0] ?? '') : ''
  const name = withoutSeparators(cleanText(`${wordsOf(cell.slice(0, at + 1))} ${parenthesis}`))
  const behind =
    next?.type === 'text'
      ? [{ ...next, text: next.text.slice(parenthesis.length) }, ...cell.slice(at + 2)]
      : cell.slice(at + 1)
  return {
    ...splitName({ name, abbreviation }),
    url: first.url,
    bare: false,
    remark: null,
    further: restInWords(behind),
  }
}

/** All words of a cell with one link, or none, as one name. */
function one(options: {
  cell: CellPiece[]
  links: CellLink[]
  named: CellLink[]
  abbreviation: string | null
}): NamedOrganisation[] {
  const { cell, links, named, abbreviation } = options
  const [link] = named.length === 1 ? named : links
  const words =
    named.length === 1 || links.length === 0
      ? cell.filter(isWords)
      : cell.filter((piece) => piece.type === 'text')
  const written = wordsOf(words)
  const kept =
    named.length === 1 || !link ? written : written.replace(/[\s,;/|–-]+(?=\))/g, '').replace(/\(\s*\)/g, '')
  const aside = named.length === 0 ? nameAside(kept) : null
  const name = withoutSeparators(aside?.name ?? kept) || (link?.url ?? '')
  if (name === '') return []
  const further = links.flatMap((other) => (other !== link && other.url ? [other.url] : [])).join(', ')
  const remark = [aside?.role ?? '', further].filter(Boolean).join(', ') || null
  const url = link?.url ?? null
  return [
    {
      ...splitName({ name, abbreviation }),
      url,
      bare: name === url,
      remark,
      further: aside?.contact ?? null,
    },
  ]
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
  const isOther = (piece: CellPiece): piece is CellLink => piece.type === 'link' && !links.includes(piece)
  for (const piece of cell) {
    if (isOther(piece)) remarkable = true
    if (piece.type === 'text' && !connects(piece.text.replace(/^\s*\([^()]+\)/, ''))) remarkable = true
  }
  const remark = remarkable
    ? wordsOf(cell.map((piece) => (isOther(piece) ? { type: 'text', text: linkInWords(piece) } : piece)))
    : null
  return names.map(({ link, name }) => ({
    ...splitName({ name, abbreviation }),
    url: link.url,
    bare: false,
    remark,
    further: null,
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

function isWords(piece: CellPiece): boolean {
  return piece.type === 'text' || !piece.bare
}
