import type { PhrasingContent, RootContent } from 'mdast'
import { publisherAndYear } from '@/domain/document/publisher-and-year'
import type { Named, Place, SourceInDocument } from '@/domain/document/topic-document'
import { otherCells, reportEmpty, reportLooseText, textOfCell } from '../rows/row-text'
import { readAddresses, withAddressCells, withHeader } from '../rows/read-addresses'
import { linkTo, readCell, withWords, wordsOf } from '../rows/read-cell'
import type { CellPiece } from '../rows/read-cell'
import { takeOwnLink } from '../rows/name-ahead'
import { wordsIn } from '../words/node-words'
import { isHome } from '../rows/names-page'
import type { Reading } from '../reading'
import { kindNamed } from './kind-named'
import { documentColumns } from '@/domain/sources/source-fields'
import { readRows } from '../rows/read-rows'
import type { Row } from '../rows/section-item'
import { publisherInBrackets } from './publisher-in-brackets'
import { sourceFromLine } from './source-from-line'
import { sourceColumns } from './source-columns'
import type { SourceColumn } from './source-columns'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import { joinWords } from '../../join-words'
import { toSource } from './to-source'

/** The rows of the section Bronnen and the loose links beside them, and what stands there that is no source. */
export function readSources(options: { nodes: RootContent[]; reading: Reading }): {
  sources: SourceInDocument[]
  rest: RootContent[]
} {
  const { nodes, reading } = options
  const sources: SourceInDocument[] = []
  const rest: RootContent[] = []
  const items = readRows({ nodes, columns: sourceColumns, reading })
  for (const item of items.map((one) => publisherInBrackets({ item: one, reading }))) {
    if (item.type === 'row') {
      const source = fromRow({ row: item, previous: sources.at(-1), reading })
      if (source) sources.push(source)
      continue
    }
    const source = item.type === 'line' ? sourceFromLine({ line: item, reading }) : null
    if (source) sources.push(source)
    else if (!rest.includes(item.block) && wordsIn(item.block) !== '') {
      reportLooseText({ block: item.block, reading })
      rest.push(item.block)
    }
  }
  return { sources, rest }
}

function fromRow(options: {
  row: Row<SourceColumn>
  previous: SourceInDocument | undefined
  reading: Reading
}): SourceInDocument | null {
  const { previous, reading } = options
  const row = withAddressCells({ row: options.row, text: 'description' })
  const cell = (role: SourceColumn): PhrasingContent[] =>
    row.cells.find((one) => one.role === role)?.nodes ?? []
  const maker = withWords(readCell({ nodes: cell('publisher'), reading }))
  const description = readCell({ nodes: cell('description'), reading })
  const written = withWords(readCell({ nodes: cell('title'), reading }))
  const titled = written.length > 0 ? written : maker
  const addresses = readAddresses({ row, reading })
  const others = [...otherCells({ row, reading }), addresses.words, ...unread({ row, reading })].filter(
    Boolean,
  )
  if (titled.length === 0) {
    const words = [wordsOf(description), ...others].filter(Boolean).join(' ')
    if (previous && words !== '') previous.description = joinWords([previous.description, words])
    reportEmpty({ place: row.place, words, above: previous?.title ?? null, reading })
    return null
  }
  const links = [...titled, ...maker, ...addresses.links].filter((piece) => piece.type === 'link')
  const ownLink = links.length === 0 ? ownLinkIn(description) : null
  if (written.length === 0) reportUntitled({ place: row.place, name: wordsOf(maker), reading })
  const dated = datedPublisher({ row, maker })
  const source = toSource({
    work: titled,
    publisher: dated ? splitAbbreviation(dated.name) : publisherOf({ maker, place: row.place, reading }),
    further: [
      ...addresses.links,
      ...linkTo(ownLink?.url ?? null),
      ...(written.length > 0 ? maker.filter((piece) => piece.type === 'link') : []),
    ],
    mentioned: ownLink ? [] : description.filter((piece) => piece.type === 'link'),
    description: joinWords([ownLink ? ownLink.words : wordsOf(description), ...others]),
    columnWords: (field) =>
      textOfCell<string>({ row, role: field, reading }) || (field === 'year' ? (dated?.year ?? '') : ''),
    place: row.place,
    reading,
  })
  if (source.title === source.url) reportBare({ source, reading })
  return source
}

/** The publisher and the year in one cell: "RIVM, 2021", and "RIVM 2021" below "Uitgever en jaar". */
function datedPublisher({
  row,
  maker,
}: {
  row: Row<SourceColumn>
  maker: CellPiece[]
}): ReturnType<typeof publisherAndYear> {
  if (maker.some((piece) => piece.type === 'link')) return null
  const header = row.cells.find(({ role }) => role === 'publisher')?.header ?? ''
  const words = wordsOf(maker)
  return publisherAndYear(/\bjaar\b/i.test(header) ? words.replace(/,? (?=\d{4}$)/, ', ') : words)
}

/** The address of a source whose description has no link but one that only says that it is one. */
function ownLinkIn(description: CellPiece[]): { url: string | null; words: string | null } | null {
  const links = description.filter((piece) => piece.type === 'link')
  const [link] = links
  return link?.url && links.length === 1 && !link.bare && isHome(link) ? takeOwnLink(description) : null
}

/** Words in a column of its own that are more than a value, or another: "Podcast" below Soort, "2010–2024" below Jaar. */
function unread({ row, reading }: { row: Row<SourceColumn>; reading: Reading }): string[] {
  const isKind = (words: string): boolean => kindNamed(words) !== null
  return row.cells.flatMap(({ role, header }) => {
    const column = documentColumns.find(({ field }) => field === role)
    if (!column) return []
    const words = textOfCell({ row, role, reading })
    const { isValue = isKind } = column
    return words === '' || isValue(words) ? [] : [withHeader({ header, words })]
  })
}

function publisherOf(options: { maker: CellPiece[]; place: Place; reading: Reading }): Named | null {
  const { maker, place, reading } = options
  const words = wordsOf(maker)
  if (maker.filter((piece) => piece.type === 'link').length > 1) {
    const message = `Een bron heeft hier één uitgever; “${words}” is als één naam overgenomen.`
    reading.report({ rule: 'several-publishers', ...place, message })
  }
  return words === '' ? null : splitAbbreviation(words)
}

function reportUntitled({ place, name, reading }: { place: Place; name: string; reading: Reading }): void {
  const message = `Deze rij noemt geen bron, alleen “${name}”; die naam is de titel geworden.`
  reading.report({ rule: 'empty-row', ...place, message })
}

function reportBare({ source, reading }: { source: SourceInDocument; reading: Reading }): void {
  const message = 'Hier staat alleen een adres; het is ook de titel van de bron geworden.'
  reading.report({ rule: 'loose-link', ...source.place, message, proposal: `[titel](${source.url ?? ''})` })
}
