import type { RootContent } from 'mdast'
import type { OrganisationInDocument, Place } from '@/domain/document/topic-document'
import type { OrganisationType } from '@/domain/organisations/organisation-type'
import { joinWords } from '../../join-words'
import { guessOrganisationType } from '../../organisation-types/guess-organisation-type'
import { nameOrganisations } from './name-organisations'
import { organisationColumns, type OrganisationColumn } from './organisation-columns'
import { organisationTypeNamed, organisationTypeIn } from './organisation-type-in'
import { organisationsFromLine } from './organisations-from-line'
import { takeOwnAddress } from './own-link'
import { otherCells, reportEmpty, reportLooseText, textOfCell } from '../rows/row-text'
import { readAddresses, withAddressCells } from '../rows/read-addresses'
import { linkInWords, readCell } from '../rows/read-cell'
import type { Reading } from '../reading'
import { readRows } from '../rows/read-rows'
import type { Row } from '../rows/section-item'
import { wordsIn } from '../words/node-words'
import { toOrganisation } from './to-organisation'
import { toPlainText } from '../words/to-plain-text'
import { separateBodies } from './separate-bodies'
import { withoutPersons } from './without-persons'

/** The rows of the section Organisaties, and what stands there that is no organisation. */
export function readOrganisations(options: { nodes: RootContent[]; reading: Reading }): {
  organisations: OrganisationInDocument[]
  rest: RootContent[]
} {
  const { nodes, reading } = options
  const organisations: OrganisationInDocument[] = []
  const rest: RootContent[] = []
  const items = readRows({ nodes, columns: organisationColumns, reading })
  for (const item of items.flatMap((one) => separateBodies({ item: one, reading }))) {
    if (item.type === 'row')
      organisations.push(...fromRow({ row: item, previous: organisations.at(-1), reading }))
    else {
      const block = item.block
      const found = item.type === 'line' ? organisationsFromLine({ line: item, reading }) : null
      organisations.push(...(found ?? []))
      if (found !== null || rest.includes(block) || wordsIn(block) === '') continue
      reportLooseText({ block, reading })
      rest.push(block)
    }
  }
  return { organisations, rest }
}

function fromRow(options: {
  row: Row<OrganisationColumn>
  previous: OrganisationInDocument | undefined
  reading: Reading
}): OrganisationInDocument[] {
  const { previous, reading } = options
  const row = withAddressCells({ row: options.row, text: 'role' })
  const apart = row.cells.some((cell) => cell.role === 'abbreviation')
  const abbreviation = apart ? textOfCell({ row, role: 'abbreviation', reading }) : null
  const named = nameOrganisations({ cell: cellOf({ row, role: 'name', reading }), abbreviation })
  const typeWords = textOfCell({ row, role: 'type', reading })
  const types = typeWords.split(/\s*[,;]\s*/).map((words) => words.replace(/^#(?=\p{L})/u, ''))
  const typeOf = (words: string): OrganisationType | null =>
    organisationTypeNamed(words) ?? typeInOneWord(words)
  const known = types.map((words) => ({ words, type: typeOf(words) })).find(({ type }) => type !== null)
  const type = known?.type ?? null
  const otherTypes = types.filter((words) => words !== known?.words && words !== '').join(', ')
  const addresses = readAddresses({ row, reading })
  const links = addresses.links.filter(({ url }) => named.every((one) => one.url !== url))
  const website = links.find(({ url }) => !url.startsWith('mailto:'))
  const further = links.filter((link) => link !== website)
  const [first] = named
  const isOwn = website !== undefined && named.some(({ url }) => url === null)
  const written = row.cells.find((cell) => cell.role === 'role')?.nodes ?? []
  const isLinked = isOwn || named.every(({ url }) => url !== null)
  const said = isLinked ? { url: null, nodes: written } : takeOwnAddress({ nodes: written, reading })
  const texts = [
    toPlainText({ nodes: said.nodes, reading }),
    otherTypes === '' ? '' : `Soort: ${otherTypes}`,
    ...otherCells({ row, reading }),
    addresses.words,
    ...[...(website && !isOwn ? [website] : []), ...further].map(linkInWords),
  ]
  const role = joinWords(texts) ?? ''
  if (!first) return continueRow({ row, role, previous, reading })
  const organisations = named.map((one) => {
    if (one.bare) reportBare({ place: row.place, name: one.name, reading })
    return toOrganisation({
      ...one,
      url: one.url ?? website?.url ?? said.url,
      role: role || null,
      type,
      place: row.place,
    })
  })
  return type === null ? withoutPersons({ organisations, reading }) : organisations
}

/** "Brancheorganisatie", "Universiteit": a noun that says no less than a type. */
function typeInOneWord(words: string): OrganisationType | null {
  return /^[\p{L}-]+$/u.test(words) ? guessOrganisationType({ name: '', role: words }) : null
}

/** A row without a name goes on with the row above it. */
function continueRow(options: {
  row: Row<OrganisationColumn>
  role: string
  previous: OrganisationInDocument | undefined
  reading: Reading
}): OrganisationInDocument[] {
  const { row, role, previous, reading } = options
  if (previous && role !== '') {
    previous.role = [previous.role, role].filter(Boolean).join(' ')
    previous.type ??= organisationTypeIn(previous)
  }
  reportEmpty({ place: row.place, words: role, above: previous?.name ?? null, reading })
  return []
}

function cellOf(options: { row: Row<OrganisationColumn>; role: OrganisationColumn; reading: Reading }) {
  const { row, role, reading } = options
  return readCell({ nodes: row.cells.find((cell) => cell.role === role)?.nodes ?? [], reading })
}

function reportBare({ place, name, reading }: { place: Place; name: string; reading: Reading }): void {
  const message = `Hier staat alleen een adres; “${name}” is de naam van de organisatie geworden.`
  reading.report({ rule: 'loose-link', ...place, message, proposal: `[naam](${name})` })
}
