import type { PhrasingContent } from 'mdast'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import type { SourceInDocument } from '@/domain/document/topic-document'
import { splitSentences } from '@/domain/sentences/split-sentences'
import { joinWords } from '../../join-words'
import { knownOrganisation } from '../../known-organisations/known-organisation'
import { isBody } from '../words/authors'
import { kindInWords } from './guess-kind'
import { takeOwnLink } from '../rows/name-ahead'
import { beginsWithLink } from '../rows/line-items'
import { isHome } from '../rows/names-page'
import { namesGroup } from '../rows/names-group'
import { hasLink, wordsIn } from '../words/node-words'
import { linkTo, readCell, withWords, wordsOf, type CellPiece } from '../rows/read-cell'
import { isMedium, isNewspaper, readReference, type Reference } from './read-reference'
import type { Reading } from '../reading'
import type { LooseLine } from '../rows/section-item'
import { toSource } from './to-source'
import { withoutWorkingNote } from '../rows/without-working-notes'

/** A line with a link beside the table, or any item of a list there. */
export function sourceFromLine({
  line,
  reading,
}: {
  line: LooseLine
  reading: Reading
}): SourceInDocument | null {
  const work = withWords(readCell({ nodes: line.nodes, reading }).map(withoutAccessed))
  const isLinked = work.some((piece) => piece.type === 'link' && !piece.url?.startsWith('mailto:'))
  const italics = wordsIn(line.nodes.find(({ type }) => type === 'emphasis') ?? [])
  const reference = isFootnote(work)
    ? null
    : readReference({ pieces: work, isListed: reading.isListed, italics })
  if (work.length === 0 || (!line.listed && !reference && (!isLinked || isFootnote(work)))) return null
  if (!line.listed && !reference && isProse({ nodes: line.nodes, work })) return null
  const place = line.place
  const parts = reference ? partsOfReference(reference) : partsOf({ line, work, reading })
  const { yearWords, ...said } = { ...nothingMore, ...parts }
  const columnWords = (field: string): string => (field === 'year' ? yearWords : '')
  const written = toSource({ ...said, columnWords, place, reading })
  const description = withoutWorkingNote({ words: written.description, place, reading })
  const source = { ...written, description }
  const { title, url } = source
  const proposal = `| uitgever | [${title === url ? 'titel' : title}](${url ?? ''}) |`
  const as = source.publisher ? 'bron' : 'bron zonder uitgever'
  const message = `“${title}” staat los van de tabel; het is als ${as} overgenomen.`
  reading.report({ rule: 'loose-link', ...place, message, proposal })
  return source
}

function partsOfReference({ title, url, ...parts }: Reference) {
  const work: CellPiece[] = [
    url === null ? { type: 'text', text: title } : { type: 'link', label: title, url, bare: false },
  ]
  return { ...parts, work }
}

/** What a line says in which place: words in bold before others are the title, those below it the description. */
function partsOf({ line, work, reading }: { line: LooseLine; work: CellPiece[]; reading: Reading }) {
  const made = titleBehind({ line, reading })
  if (made) return made
  const [title, ...behind] = line.nodes
  const details = readCell({ nodes: line.details, reading })
  if (!title || !isTitle({ title, behind })) {
    const below = takeOwnLink(details)
    const beside = publisherBeside({ work, reading })
    const description = joinWords([
      'description' in beside ? (beside.description ?? null) : null,
      below.words,
    ])
    return { ...beside, description, further: linkTo(below.url) }
  }
  const found = takeOwnLink([
    ...readCell({ nodes: behind, reading }),
    { type: 'text', text: ' ' },
    ...details,
  ])
  const rest = { ...found, words: withoutLooking(found.words) }
  const [, name = '', behindName = ''] = /^([^,]{2,80}?)\.?(?:, (.+))?$/.exec(rest.words ?? '') ?? []
  const isNamed = isPublisherOnly({ name, reading })
  const yearWords = onlyYear(rest.words)
  const said = isNamed ? behindName : (rest.words ?? '')
  return {
    work: [{ type: 'text' as const, text: wordsIn([title]).replace(/[\s:;,–—-]+$/, '') }],
    publisher: isNamed ? splitAbbreviation(name) : null,
    description: said === yearWords ? null : said || null,
    yearWords,
    further: linkTo(rest.url),
  }
}

/** "Adviesraad, *Titel*, 2020": a title in italics behind the body that published it, or whoever wrote it. */
function titleBehind({ line, reading }: { line: LooseLine; reading: Reading }) {
  const [ahead, title, ...behind] = line.nodes
  if (ahead?.type !== 'text' || title?.type !== 'emphasis' || hasLink(title)) return null
  const [, name = ''] = /^\s*(.{2,120}?)\s*[:,–—-]\s*$/.exec(ahead.value) ?? []
  const isKnown = isPublisher({ name, reading })
  if (!isKnown && (!/^\p{Lu}\S* \S/u.test(name) || /^(?:zie|uit|in|het|de|een) /i.test(name))) return null
  const found = takeOwnLink(readCell({ nodes: [...behind, ...line.details], reading }))
  const rest = { ...found, words: withoutLooking(found.words) }
  const yearWords = onlyYear(rest.words)
  return {
    work: [{ type: 'text' as const, text: wordsIn(title) }],
    publisher: isKnown ? splitAbbreviation(name) : null,
    description: joinWords([
      isKnown ? null : name,
      rest.words?.replace(/^\((\d{4})\)$/, '$1') === yearWords ? null : rest.words,
    ]),
    yearWords,
    further: linkTo(rest.url),
  }
}

/** The year that words name, where they name one alone; else empty. */
function onlyYear(words: string | null): string {
  const [year = '', ...others] = words?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
  return others.length === 0 ? year : ''
}

/** Words in bold before others, or in italics before a comma, a semicolon or a full stop. */
function isTitle({ title, behind }: { title: PhrasingContent; behind: PhrasingContent[] }): boolean {
  const words = wordsIn(behind)
  if (words === '' || hasLink(title)) return false
  return title.type === 'strong' || (title.type === 'emphasis' && /^[,;.(]/.test(words))
}

/** Who published a work, where that stands before or behind it and is a body. */
function publisherBeside({ work, reading }: { work: CellPiece[]; reading: Reading }) {
  const options = { work: withoutBracketsAround(work), reading }
  const barred = dividedByBars(options)
  if (barred) return barred
  const ahead = publisherAhead(options)
  if ('publisher' in ahead) return ahead
  return publisherBehind(options) ?? publisherInWords(options) ?? publisherInTitle(options) ?? ahead
}

/** "Cijfers, CBS, 2019 (https://…)" without the brackets. */
function withoutBracketsAround(work: CellPiece[]): CellPiece[] {
  const [first, link, last, ...others] = work
  const isEnclosed =
    first?.type === 'text' &&
    /\S\s*\($/.test(first.text) &&
    link?.type === 'link' &&
    link.bare &&
    last?.type === 'text'
  if (!isEnclosed || !/^\)\.?$/.test(last.text.trim()) || others.length > 0) return work
  return [{ ...first, text: first.text.replace(/\s*\($/, ' ') }, link]
}

/** "[CBS: Cijfers](…)", "Cijfers (CBS)" and "CBS, Cijfers van 2010 tot 2020": only of a body that is known, or listed. */
function publisherInTitle({ work, reading }: { work: CellPiece[]; reading: Reading }) {
  const behind = work.length === 2 && work[1]?.type === 'text' ? work[1].text : ''
  const written = /^[\s,(]*((?:19|20)\d\d)[\s).]*$/.exec(behind)?.[1] ?? ''
  const [first, link, ...others] = written === '' ? work : work.slice(0, 1)
  const isAlone = link === undefined || (first?.type === 'text' && link.type === 'link' && isHome(link))
  if (!first || !isAlone || others.length > 0) return null
  const words =
    first.type === 'link' ? (first.bare ? '' : first.label) : first.text.replace(/[\s,.:–—-]+$/, '')
  for (const form of formsOfTitle) {
    const { name = '', title = '', year = '' } = form.exec(words)?.groups ?? {}
    const isKnown = reading.isListed(name) || knownOrganisation(splitAbbreviation(name)) !== null
    if (!isKnown || !/\p{Ll}{4}/u.test(title)) continue
    const own = first.type === 'link' ? first : link
    return {
      work: [
        own?.type === 'link' ? { ...own, label: title, bare: false } : { type: 'text' as const, text: title },
      ],
      publisher: splitAbbreviation(name),
      yearWords: year || written,
    }
  }
  return null
}

const formsOfTitle = [
  /^(?<name>[^:]{2,80}): (?<title>\S.{2,})$/s,
  /^(?<title>.{3,300}) \((?<name>[^(),]{2,80})(?:, (?<year>(?:19|20)\d\d))?\)$/s,
  /^(?<name>[^,:]{2,80}), (?<title>\S.{8,})$/s,
]

/** "CBS: Cijfers", "Cijfers, CBS, 2021", "Cijfers - CBS", "Cijfers (CBS, 2021)": a link may stand behind. */
function publisherInWords({ work, reading }: { work: CellPiece[]; reading: Reading }) {
  const [first, ...others] = work
  if (first?.type !== 'text') return null
  const [, ahead = '', title = '', written = ''] =
    /^([^:]{2,120}): (\S.{2,}?)(?: \(((?:19|20)\d\d)\))?$/s.exec(first.text) ?? []
  if (isPublisherOnly({ name: ahead, reading }))
    return {
      work: [{ ...first, text: title }, ...others],
      publisher: splitAbbreviation(ahead),
      yearWords: written,
    }
  const [link] = others
  const isLast = others.length === 0 || (others.length === 1 && link?.type === 'link' && isHome(link))
  if (!isLast) return null
  const words = first.text.replace(/[\s,.:–—-]*(?:(?:te vinden op|zie|via)\s*:?)?\s*$/i, '')
  for (const form of formsBehind) {
    const [, named = '', name = '', year = ''] = form.exec(words) ?? []
    if (isPublisherOnly({ name, reading }))
      return {
        work: link?.type === 'link' ? [{ ...link, label: named, bare: false }] : [{ ...first, text: named }],
        publisher: splitAbbreviation(name),
        yearWords: onlyYear(year),
        description: year.length > 4 ? year : null,
      }
  }
  return null
}

const formsBehind = [
  /^(.{3,300}?),? [-–—] ([^–—()]{2,80}) \((\d{1,2} \p{Ll}{3,9} (?:19|20)\d\d|(?:19|20)\d\d)\)$/u,
  /^(.{3,300}), ([^,()]{2,80}) \(((?:19|20)\d\d)\)$/,
  /^(.{3,300}), ([^,]{2,80}), ((?:19|20)\d\d)$/,
  /^(.{3,300}) \(([^()]{2,80}), ((?:19|20)\d\d)\)$/,
  /^(.{3,300}?) [-–—] ([^–—]{2,80})$/,
  /^(.{3,300}), ([^,]{2,80})$/,
]

function isPublisherOnly({ name, reading }: { name: string; reading: Reading }): boolean {
  return isPublisher({ name, reading }) && kindInWords(name) === null && !namesGroup(name)
}

/** "[Cijfers](…), CBS, 2021", "[Cijfers](…) (CBS)", "[Cijfers](…) (CBS, elk jaar)", "https://… (NRC, 3 mei 2022)". */
function publisherBehind({ work, reading }: { work: CellPiece[]; reading: Reading }) {
  const [link, ...behind] = work
  if (link?.type !== 'link') return null
  const [, medium = '', day = '', writtenIn = ''] = datedBehind.exec(wordsOf(behind)) ?? []
  if (isMedium(medium) || isPublisherOnly({ name: medium, reading }))
    return {
      work: [link],
      publisher: splitAbbreviation(medium),
      description: day === writtenIn ? null : day,
      yearWords: writtenIn,
    }
  if (link.bare || behind.some((piece) => piece.type === 'link')) return null
  const divided = betweenBars({ link, behind, reading })
  if (divided) return divided
  const [, body = '', said = ''] =
    /^[\s,–—-]*\(([^,()]{2,80}), ([^()\d]{2,80})\)[\s.]*$/.exec(wordsOf(behind)) ?? []
  if (isPublisherOnly({ name: body, reading }))
    return { work: [link], publisher: splitAbbreviation(body), description: said }
  const [, name = '', year = ''] =
    /^[\s,(–—-]+([^,()]{2,80}?)(?:(?:,| [–—-])? \(?((?:19|20)\d\d)\)?)?[\s).]*$/.exec(wordsOf(behind)) ?? []
  const isNamed = /\p{L}/u.test(name) && isPublisher({ name, reading }) && kindInWords(name) === null
  return isNamed ? { work: [link], publisher: splitAbbreviation(name), yearWords: year } : null
}

/** "[Cijfers](…) | CBS | 2021 | elk jaar". */
function betweenBars({ link, behind, reading }: { link: CellPiece; behind: CellPiece[]; reading: Reading }) {
  const [ahead = '', ...parts] = wordsOf(behind)
    .split('|')
    .map((part) => part.trim())
  if (ahead !== '' || parts.length === 0) return null
  const name = parts.find((part) => isPublisherOnly({ name: part, reading }))
  const yearWords = parts.find((part) => /^(?:19|20)\d\d$/.test(part)) ?? ''
  const others = parts.filter((part) => part !== name && part !== yearWords)
  return {
    work: [link],
    publisher: name === undefined ? null : splitAbbreviation(name),
    yearWords,
    description: joinWords(others),
  }
}

/** "2021-06-14 | CBS | Cijfers | https://…": a day, a body and a title in any order, as a sheet without a header has them. */
function dividedByBars({ work, reading }: { work: CellPiece[]; reading: Reading }) {
  const [first, link, ...others] = work
  if (first?.type !== 'text' || others.length > 0 || (link && !(link.type === 'link' && link.bare)))
    return null
  const parts = first.text
    .split(/ \| ?/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length < 3) return null
  const day = parts.find((part) => /^(?:[\d-]{1,6}-)?(?:19|20)\d\d(?:-\d\d){0,2}$/.test(part))
  const name = parts.find((part) => isPublisherOnly({ name: part, reading }))
  const [title, ...rest] = parts.filter((part) => part !== day && part !== name)
  if (title === undefined || (day === undefined && name === undefined)) return null
  const yearWords = onlyYear(day ?? '')
  return {
    work: [
      link?.type === 'link' ? { ...link, label: title, bare: false } : { type: 'text' as const, text: title },
    ],
    publisher: name === undefined ? null : splitAbbreviation(name),
    yearWords,
    description: joinWords([...rest, day === yearWords ? null : (day ?? null)]),
  }
}

/** "CBS: [Cijfers](…)" and "[CBS](…): [Cijfers](…)" begin with the publisher, where that is a body. */
function publisherAhead({ work, reading }: { work: CellPiece[]; reading: Reading }) {
  const at = work.findIndex((piece, index) => index > 0 && piece.type === 'link')
  const ahead = wordsOf(work.slice(0, Math.max(at, 0)))
  const dated = datedAhead.exec(ahead)
  const [, medium = '', day = '', yearWords = ''] = dated ?? []
  if (dated && (isPublisherOnly({ name: medium, reading }) || isNewspaper(medium)))
    return { work: work.slice(at), publisher: splitAbbreviation(medium), description: day, yearWords }
  const name = ahead.replace(/\s*[:,–—-]$/, '').replace(/^(?:de|het) (?=\p{Lu})/iu, '')
  if (
    !/[:,–—-]$/.test(ahead) ||
    !isPublisher({ name, reading }) ||
    kindInWords(name) !== null ||
    namesGroup(name)
  )
    return { work }
  const mentioned = work.slice(0, at).filter((piece) => piece.type === 'link')
  return { work: work.slice(at), publisher: splitAbbreviation(name), mentioned }
}

/** "Argos, 12 september 2020:", ahead of a link. */
const datedAhead = /^(.{2,60}?),? (\d{1,2}[- ](?:\p{Ll}{3,9}\.?|\d{1,2})[- ]((?:19|20)\d\d))\s*[:,–—-]$/u

const datedBehind =
  /^[\s,–—-]*\(([^,()]{2,60}),? ((?:(?:\d{1,2}[- ])?(?:\p{Ll}{3,9}\.?|\d{1,2})[- ])?((?:19|20)\d\d))\)[\s.]*$/u

/** A body that is known, or that the document lists among its organisations. */
export function isPublisher({ name, reading }: { name: string; reading: Reading }): boolean {
  return isBody(name) || reading.isListed(name)
}

/** Without the day on which somebody looked, in parentheses. */
function withoutAccessed(piece: CellPiece): CellPiece {
  if (piece.type === 'link') return piece
  return { ...piece, text: piece.text.replace(accessed, '') }
}

/** Words behind a title, without the day on which somebody looked. */
function withoutLooking(words: string | null): string | null {
  return words?.replace(looked, '') || null
}

const looked =
  /(?:(?<![\s,;.])[\s,;.]+)?\b(?:laatst )?(?:geraadpleegd|bekeken|bezocht|opgehaald|accessed|retrieved)\b[^.;()[\]]{0,60}$/i
const accessed =
  /(?:(?<![\s,;.])[\s,;.]+)?[([](?:laatst )?(?:geraadpleegd|bekeken|bezocht|accessed|retrieved)\b[^()[\]]{0,60}[)\]]|(?<![\s,;.])[\s,;.]+(?:laatst )?(?:geraadpleegd|bekeken|bezocht|opgehaald|accessed|retrieved)\b[^.;()[\]]{0,60}$|(?:(?<!\s)\s+)?\[online\]/gi

/** Sentences that tell of sources, "Begin met het [rapport](…) van de raad. De [cijfers](…) staan elders.", or one of several. */
function isProse({ nodes, work }: { nodes: PhrasingContent[]; work: CellPiece[] }): boolean {
  const words = wordsIn(nodes)
  const links = work.filter((piece) => piece.type === 'link').length
  return !beginsWithLink(nodes) && /[.?!]$/.test(words) && (links > 1 || splitSentences(words).length > 1)
}

/** "[^1]: Zie https://…" */
function isFootnote(pieces: CellPiece[]): boolean {
  return /^\[\^[^\]]+\]:/.test(wordsOf(pieces))
}

const nothingMore = {
  publisher: null,
  further: [],
  mentioned: [],
  description: null,
  yearWords: '',
}
