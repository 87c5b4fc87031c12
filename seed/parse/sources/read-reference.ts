import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import type { Named } from '@/domain/document/topic-document'
import { splitSentences } from '@/domain/sentences/split-sentences'
import { cleanText } from '@/domain/text/clean-text'
import { isBody, isPerson, isWriter } from '../words/authors'
import { kindInWords } from './guess-kind'
import { isHome } from '../rows/names-page'
import { wordsOf, type CellLink, type CellPiece } from '../rows/read-cell'

/** What a reference says: "Auteur, A. (2011). Over molens. Amsterdam: Molenpers. https://…". */
export interface Reference {
  title: string
  url: string | null
  /** A year, or a dash for "z.d."; empty where it is not said. */
  yearWords: string
  publisher: Named | null
  /** Its author, where that is a person, and what else it says. */
  description: string | null
  further: CellLink[]
}

/** Reads a line in a common style of references; `null` for any other line. */
export function readReference({
  pieces,
  isListed,
  italics = '',
}: {
  pieces: CellPiece[]
  /** Its first words in italics. */
  italics?: string
  /** Whether the document lists an organisation of this name. */
  isListed: (name: string) => boolean
}): Reference | null {
  const links = pieces.filter((piece) => piece.type === 'link').filter(({ url }) => url !== null)
  const written = withoutAccess(
    wordsOf(pieces.map((piece) => (isAddress(piece) ? { ...piece, label: ' ' } : piece))),
  )
    .replace(/(?:(?<!\s)\s+)?\[online\]\.?/gi, '')
    .replace(/^(?:bron: |zie (?:ook )?(?=\p{Lu}))/iu, '')
  const doi = links.length === 0 ? (doiIn.exec(written)?.[1] ?? null) : null
  const isbn = isbnIn.exec(written)?.[1] ?? null
  const words = cleanText(
    written
      .replace(doi === null ? /$/ : doiIn, '')
      .replace(isbnIn, '')
      .replace(/,(?: ?,)+/g, ',')
      .replace(/\s(?:→|[-=]>)\s*$/, ''),
  )
  if (/(?<!\p{L})(?:Stb|Stcrt|Trb|PbEU|PbEG)(?!\p{L})/u.test(words)) return null
  const named = (name: string): boolean => isBody(name) || isListed(name)
  const read =
    inOrder({ words, named, italics }) ??
    quoted({ words, named }) ??
    initialled({ words, named, italics }) ??
    dotted({ words, named, italics }) ??
    byBody({ words, named }) ??
    titled(words)
  if (read === null) return null
  const parts = withWholeTitle({ parts: read, words, links })
  const own =
    links.find((link) => !link.bare && parts.title.includes(link.label)) ?? links.find(isAddress) ?? links[0]
  const isNamed = named(parts.author) || isNewspaper(parts.author) || parts.isUnknownBody
  const author = isNamed ? parts.author : null
  const { publisher, rest } = parts.medium
    ? { publisher: parts.medium, rest: parts.rest }
    : author === null
      ? publisherIn(parts.rest)
      : { publisher: author, rest: parts.rest }
  return {
    title: parts.title.replace(/ \[[^[\]]{1,40}\]$/, ''),
    url: own?.url ?? (doi === null ? null : `https://doi.org/${doi}`),
    yearWords: parts.year,
    publisher: publisher === null ? null : splitAbbreviation(publisher),
    description:
      cleanText(
        [
          / \[([^[\]]{1,40})\]$/.exec(parts.title)?.[1] ?? '',
          author === null || parts.medium ? parts.author : '',
          rest,
          isbn ?? '',
        ]
          .filter(Boolean)
          .join(' – '),
      ) || null,
    further: links.filter((link) => link !== own),
  }
}

interface Words {
  words: string
  italics?: string
  /** Whether a name is that of a body. */
  named: (name: string) => boolean
}

interface Parts {
  author: string
  /** The medium that it stands in, where the author is somebody who writes for it. */
  medium?: string
  /** The author is no person, and nothing else is known of it. */
  isUnknownBody?: boolean
  year: string
  title: string
  rest: string
}

/** A title with a link is all of that link’s text, also where a sentence ends in it. */
function withWholeTitle({ parts, words, links }: { parts: Parts; words: string; links: CellLink[] }): Parts {
  const link = links.find(
    ({ label, bare }) => !bare && label.startsWith(parts.title) && withoutEnd(label) !== parts.title,
  )
  if (!link || !words.includes(link.label)) return parts
  const rest = words.slice(words.indexOf(link.label) + link.label.length)
  return { ...parts, title: withoutEnd(link.label), rest: withoutEnd(rest) }
}

/** Author, year, title: "Auteur, A. (2011). Titel. …" and "Auteur, A., 2011. Titel. …". */
function inOrder({ words, named, italics }: Words): Parts | null {
  const enclosed = yearInParentheses.exec(words)
  const [, author, written, behind] =
    enclosed ?? yearBehindComma.exec(words) ?? yearBehindName.exec(words) ?? []
  if (!author || !written || !behind) return null
  // Without parentheses "Wonen in 2040, Planbureau, 2021" begins with a title.
  if (!enclosed && author.includes(',') && !isPerson(author)) return null
  if (/[“”"‘]/.test(author)) return null
  const full = words.includes(`${author}.`) && isPerson(`${author}.`) ? `${author}.` : author
  const isMedium =
    enclosed && isNewspaper(full) && kindInWords(full) === null && /^[\p{L}\p{N}“"‘']/u.test(behind)
  const isUnknownBody = !isPerson(full) && !named(full) && !isMedium
  if (isUnknownBody && !unknownAuthor.test(words)) return null
  const year = /^\d/.test(written) ? written : '–'
  const { title, rest } = titleAhead({ words: behind, italics })
  return title === '' ? null : { author: full, isUnknownBody, year, title, rest }
}

/** A title in italics, in quotes, or up to where a sentence ends, and what stands behind it. */
function titleAhead({ words, italics = '' }: { words: string; italics?: string | undefined }): {
  title: string
  rest: string
} {
  if (italics !== '' && words.startsWith(italics)) {
    const title = italics + (/^ \[[^[\]]{1,40}\]/.exec(words.slice(italics.length))?.[0] ?? '')
    return { title: withoutEnd(title), rest: withoutEnd(words.slice(title.length)) }
  }
  const [, inQuotes, after = ''] =
    /^[“"‘']([^”"’']{3,300})[”"’'][,.]?(?:\s+(?:in:?\s+)?(.*))?$/i.exec(words) ?? []
  if (inQuotes) return { title: withoutEnd(inQuotes), rest: after }
  const [first, ...others] = splitSentences(words)
  return { title: withoutEnd(first?.text ?? ''), rest: others.map(({ text }) => text).join(' ') }
}

/** "Rekenkamer Oost, Zorg in beeld (Verkenning 3, 2022)", "Rekenkamer Oost, Zorg in beeld, 2022". */
function byBody({ words, named }: Words): Parts | null {
  const [, author, title, rest = '', enclosed, behind] =
    /^([^,:]{2,120}), (.{3,300}?)(?: \((?:([^()]{2,80}), )?((?:19|20)\d\d)\)|, ((?:19|20)\d\d))\.?$/.exec(
      words,
    ) ?? []
  const year = enclosed ?? behind
  return author && title && year && named(author) ? { author, year, title, rest } : null
}

/** "Wet dieren. (2011, 19 mei)." */
function titled(words: string): Parts | null {
  const [, title, year] = /^(.{3,300}?)\. \(((?:19|20)\d\d)(?:, [^()]{1,30})?\)\.?$/.exec(words) ?? []
  return title && year ? { author: '', year, title, rest: '' } : null
}

/** A title in quotes, with a year behind it: "NRC, ‘Titel’, 3 mei 2011". */
function quoted({ words: written, named }: Words): Parts | null {
  const words = written
    .replace(writerOfMedium, '$1, $3, $2$4')
    .replace(dateAhead, '$1, $3$4, $2')
    .replace(titleAheadOfMedium, '$2, $1, $3')
    .replace(dayFirst, '$2, $3$4, $1')
  const match =
    /^(?:([^“”"‘’]{2,200}?)(?:[,.:]| [–—-]) )?["“]([^“”"]{3,300})["”][.,]?(?: (.*))?$/.exec(words) ??
    /^(?:([^“”"‘’]{2,200}?)(?:[,.:]| [–—-]) )?‘([^‘’]{3,300})’[.,]?(?: (.*))?$/.exec(words) ??
    /^(?:([^“”"‘’']{2,200}?)(?:[,.:]| [–—-]) )?'([^']{3,300})'[.,]?(?: (.*))?$/.exec(words)
  const [, author = '', title, rest = ''] = match ?? []
  const year = /(?:19|20)\d\d(?!\d)/.exec(rest)?.[0] ?? ''
  if (!title || (year === '' && !isNewspaper(author))) return null
  if (author !== '' && !isPerson(author) && !named(author) && !isNewspaper(author)) return null
  const [, medium = '', day = ''] = named(author) ? [] : (mediumWithDay.exec(rest) ?? [])
  if (author !== '' && medium !== '')
    return { author, medium, year, title: withoutEnd(title), rest: withoutDate({ words: day, year }) }
  return { author, year, title: withoutEnd(title), rest: withoutDate({ words: rest, year }) }
}

/** "The New York Times, 18 december 2021". */
const mediumWithDay = /^(\p{Lu}[^,;:()\d]{1,60}), (\d{1,2} \p{Ll}{3,9} (?:19|20)\d\d)\.?$/u

/** Names with their initials first, and the title behind a comma: "A. Voorbeeld en B. Tweede, Malen. Delft: Molenpers, 1999." */
function initialled({ words, italics }: Words): Parts | null {
  const ends = [...words.slice(0, maxAuthor).matchAll(/, (?=[\p{Lu}\d“"‘'])/gu)].map(({ index }) => index)
  const end = ends.findLast((index) =>
    words
      .slice(0, index)
      .split(/,? (?:en|and|&) |, /)
      .every(isInitialled),
  )
  if (end === undefined) return null
  const behind = words.slice(end + 2)
  const [, untilPlace] = /^(.{3,300}?), (?=\p{Lu}[^,:.]{1,30}: \p{Lu})/u.exec(behind) ?? []
  const { title, rest } = titleAhead({ words: behind, italics: italics || (untilPlace ?? '') })
  const year = /(?<!\d)(?:19|20)\d\d(?![\d-])/.exec(rest)?.[0]
  return year && title !== ''
    ? { author: words.slice(0, end), year, title, rest: withoutDate({ words: rest, year }) }
    : null
}

function isInitialled(name: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.[ -]?){1,5} ?(?:(?:van|de|der|den|ten|ter|het|[’']t) )*\p{Lu}[\p{L}’'-]+$/u.test(
    name,
  )
}

/** Author, title and all else, with full stops between: "Jansen A, Bos B. Molens. Windkunde. 2018;167:12-20." */
function dotted({ words, named, italics }: Words): Parts | null {
  for (const { index } of words.slice(0, maxAuthor).matchAll(/[.?!] (?=[\p{Lu}\d“"‘'])/gu)) {
    const author = words.slice(0, index)
    if (!isWriter(author) && !named(author)) continue
    const { title, rest } = titleAhead({ words: words.slice(index + 2), italics })
    const year = /(?<!\d)(?:19|20)\d\d(?![\d-])/.exec(rest || (named(author) ? title : ''))?.[0]
    return year && title !== '' ? { author, year, title, rest: withoutDate({ words: rest, year }) } : null
  }
  return null
}

/** "Noordhollands Dagblad": a name in front of a title in quotes. */
export function isNewspaper(author: string): boolean {
  return /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){1,3}$/u.test(author) || isMedium(author)
}

/** A newspaper, a magazine or a broadcaster that is known by name. */
export function isMedium(name: string): boolean {
  return media.test(name)
}

/** Who published it, where nothing else stands in the way: "Den Haag: WODC", "Molenpers." */
function publisherIn(rest: string): { publisher: string | null; rest: string } {
  const [sentence = '', ...others] = rest.split(/\.(?:\s|$)/)
  const [, place = '', name = ''] =
    /^(?:(\p{Lu}[^:,\d]{2,30}): )?((?:(?:[Dd]e|[Hh]et) |(?:ministerie|gemeente|provincie|universiteit|hogeschool|stichting|vereniging|waterschap) (?:van |voor |de |het )*)?\p{Lu}[^:;,\d()]{1,80})(?=[;,]|$)/u.exec(
      sentence.trim(),
    ) ?? []
  const behind = sentence.trim().slice(sentence.trim().indexOf(name) + name.length)
  if (name === '' || isPerson(name)) return { publisher: null, rest: withoutEnd(rest) }
  return {
    publisher: name.trim(),
    rest: withoutEnd([place, behind.replace(/^[\s;,]+/, ''), ...others].filter(Boolean).join('. ')),
  }
}

/** Without the day on which somebody looked, and words before an address. */
function withoutAccess(words: string): string {
  return cleanText(
    words
      .replace(
        /[.,;([]? ?\b(?:geraadpleegd|opgehaald|bekeken|bezocht|laatst bezocht|retrieved|accessed)\b[^.()[\]]{0,60}?(?:(?:van|via|from|op|at|:)\s*(?=\.|\)|$)|(?=[.)\]]|$))[)\]]?/gi,
        '. ',
      )
      .replace(
        /\b(?:beschikbaar(?: via| op)?|available(?: at| from)?|te vinden (?:via|op)|via|url|link|doi)\s*:?\s*(?=[.\s]*$)/gi,
        '',
      )
      .replace(/(?:\.\s*){2,}/g, '. '),
  )
}

/** Without a year that stands alone; with its day it says more. */
function withoutDate({ words, year }: { words: string; year: string }): string {
  const isWhole = new RegExp(`\\d{1,2}(?: \\p{Ll}{3,9}\\.? |[-/.]\\d{1,2}[-/.])${year}`, 'u').test(words)
  const kept = withoutEnd(
    isWhole
      ? words
      : words.replace(
          new RegExp(`(?:, )?\\(?(?:(?<!\\p{L})\\p{Ll}{3,9}\\.? )?${year}(?![/-]\\d)\\)?;?`, 'u'),
          '',
        ),
  )
  return kept.replace(/\s+(?=[:;,.])/g, '')
}

function withoutEnd(words: string): string {
  return words.replace(/^[\s,.;:]+/, '').replace(/[\s,.;:]+$/, '')
}

/** A link without words of the reference: an address, or "pdf". */
function isAddress(piece: CellPiece): piece is CellLink {
  return piece.type === 'link' && isHome(piece)
}

/** "NRC, 3 maart 2021, “Titel”", "NRC van 3 maart 2021: “Titel”", "NRC (03-03-2021) “Titel”". */
const dateAhead =
  /^([^“”"‘’']{2,80}?)(?:,| van)? \(?(\d{1,2} \p{Ll}{3,9}\.? (?:19|20)\d\d|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d)\)?[,:.]? (["“‘'].{3,300}["”’'])(.*?)\.?$/u
/** "2022-02-01 NRC “Titel”". */
const dayFirst = /^(\d{4}-\d\d-\d\d)[,:]? ([^“”"‘’']{2,60}?)[,:]? (["“‘'].{3,300}["”’'])(.*)$/
/** "NRC (Bea Voorbeeld): “Titel”, 2021". */
const writerOfMedium = /^([^“”"‘’'()]{2,60}) \(([^()]{3,60})\)[:,] (["“‘'].{3,300}?["”’'])(?=,|\s|$)(.*)$/u
/** "“Titel”, NRC, 3 maart 2021". */
const titleAheadOfMedium =
  /^(["“‘'][^"”’]{3,300}["”’']),? ((?:\p{Lu}[\p{L}&.’'-]*)(?: (?:de |het )?\p{Lu}[\p{L}’'-]*){0,3}),? (\d{1,2} \p{Ll}{3,9}\.? (?:19|20)\d\d.*)$/u
const media =
  /^(?:(?:de|het) )?(?:trouw|volkskrant|telegraaf|parool|correspondent|gelderlander|stentor|limburger|groene amsterdammer|follow the money|investico|argos|zembla|pointer|nieuwsuur|nu\.nl)$/i
const isbnIn = /(?:(?<![\s,.;(])[\s,.;(]+)?\b(ISBN(?:-1[03])?:? ?\d[\d -]{8,16}[\dX])\)?/i
const doiIn = /(?:(?<![\s(])[\s(]+)?\bdoi: ?(10\.\d{4,9}\/[^\s)]*[^\s).,;])\)?/i
const maxAuthor = 300
const yearInParentheses =
  /^(?:\[\d{1,3}\] )?(.{2,300}?)[.,]? \((z\.\s?d\.|n\.\s?d\.|(?:19|20)\d\d)[a-z]?(?:, [^()]{1,30})?\)[.:,]? (\S.*)$/i
/** "Vektis. (z.d.). Cijfers": full stops on both sides of the year are those of a reference, whoever the author is. */
const unknownAuthor = /^\p{Lu}[^.()"“]{1,80}\. \((?:z\.\s?d\.|n\.\s?d\.|(?:19|20)\d\d)[^()]{0,30}\)\. \p{Lu}/u
const yearBehindComma = /^(?:\[\d{1,3}\] )?(.{2,300}?)[.,] ((?:19|20)\d\d)[a-z]?[.,:] (\S.*)$/
/** "Rekenkamer Oost 2022. Zorg in beeld." */
const yearBehindName = /^(.{2,120}?) ((?:19|20)\d\d)[a-z]?\. (\S.*)$/
