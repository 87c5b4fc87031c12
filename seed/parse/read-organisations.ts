import type { RootContent } from 'mdast'
import type { OrganisationInDocument, Place } from '@/domain/document/topic-document'
import { divideLine } from './divide-line'
import { nameOrganisations } from './name-organisations'
import { organisationTypeNamed, organisationTypeIn } from './organisation-type-in'
import { otherCells, reportEmpty, reportLooseText, textOfCell } from './row-text'
import { readAddresses, type Addresses } from './read-addresses'
import { readCell, wordsOf } from './read-cell'
import { readColumns } from './read-columns'
import type { Reading } from './reading'
import { readRows } from './read-rows'
import type { LooseLine, Row } from './read-rows'

/** The rows of the section Organisaties, and what stands there that is no organisation. */
export function readOrganisations(options: { nodes: RootContent[]; reading: Reading }): {
  organisations: OrganisationInDocument[]
  rest: RootContent[]
} {
  const { nodes, reading } = options
  const organisations: OrganisationInDocument[] = []
  const rest: RootContent[] = []
  for (const item of readRows({ nodes, columns, reading })) {
    if (item.type === 'row')
      organisations.push(...fromRow({ row: item, previous: organisations.at(-1), reading }))
    else {
      const block = item.block
      const found = item.type === 'line' ? fromLine({ line: item, reading }) : []
      organisations.push(...found)
      if (found.length > 0 || rest.includes(block)) continue
      reportLooseText({ block, reading })
      rest.push(block)
    }
  }
  return { organisations, rest }
}

type Role = 'name' | 'abbreviation' | 'role' | 'type' | 'url'

function columns({ words }: { words: string[] }) {
  return readColumns<Role>({
    headers: words,
    words: {
      name: 'naam organisatie organisaties instantie instanties instelling partij actor wie betrokkene'.split(
        ' ',
      ),
      role: 'omschrijving beschrijving rol toelichting taak taken functie uitleg wat verantwoordelijkheid'.split(
        ' ',
      ),
      abbreviation: ['afkorting', 'acroniem'],
      type: ['soort', 'type'],
      url: ['link', 'links', 'website', 'site', 'url', 'webadres', 'adres'],
    },
    fill: () => ['name', 'role'],
  })
}

function fromRow(options: {
  row: Row<Role>
  previous: OrganisationInDocument | undefined
  reading: Reading
}): OrganisationInDocument[] {
  const { row, previous, reading } = options
  const apart = row.cells.some((cell) => cell.role === 'abbreviation')
  const abbreviation = apart ? textOfCell({ row, role: 'abbreviation', reading }) : null
  const named = nameOrganisations({ cell: cellOf({ row, role: 'name', reading }), abbreviation })
  const typeWords = textOfCell({ row, role: 'type', reading })
  const type = organisationTypeNamed(typeWords)
  const unknownType = typeWords !== '' && type === null ? `Soort: ${typeWords}` : ''
  const addresses = readAddresses({ row, reading })
  const [website, ...further] = addresses.links.filter(({ url }) => named.every((one) => one.url !== url))
  const [first] = named
  const isOwn = website !== undefined && named.some(({ url }) => url === null)
  const texts = [
    textOfCell({ row, role: 'role', reading }),
    unknownType,
    ...otherCells({ row, reading }),
    addresses.words,
    ...[...(website && !isOwn ? [website] : []), ...further].map(inWords),
  ]
  const role = texts.filter(Boolean).join(' ')
  if (!first) return continueRow({ row, role, previous, reading })
  return named.map((one) => {
    if (one.bare) reportBare({ place: row.place, name: one.name, reading })
    return toOrganisation({
      ...one,
      url: one.url ?? website?.url ?? null,
      role: role || null,
      type,
      place: row.place,
    })
  })
}

function toOrganisation(options: OrganisationInDocument & { remark: string | null }): OrganisationInDocument {
  const { name, abbreviation, url, place, remark } = options
  const role = remark ? [remark, options.role].filter(Boolean).join(': ') : options.role
  const type = options.type ?? organisationTypeIn({ name, role })
  return { name, abbreviation, url, role, type, place }
}

/** An address for which an organisation has no place beside its own. */
function inWords({ label, url, bare }: Addresses['links'][number]): string {
  return bare ? url : `${label} (${url})`
}

/** A row without a name goes on with the row above it. */
function continueRow(options: {
  row: Row<Role>
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

/** "- [COA](…): opvang" and "- COA: opvang"; beside a list only a line that begins with a link is an organisation. */
function fromLine({ line, reading }: { line: LooseLine; reading: Reading }): OrganisationInDocument[] {
  const pieces = readCell({ nodes: line.nodes, reading })
  const at = pieces.findIndex((piece) => piece.type === 'link')
  if (!line.listed && (at === -1 || !/^(?:de|het)?$/i.test(wordsOf(pieces.slice(0, at))))) return []
  const { place } = line
  const message = `“${wordsOf(pieces)}” staat niet in de tabel; het is wel overgenomen.`
  reading.report({ rule: 'loose-link', ...place, message })
  const { name, role } = divideLine(pieces)
  return nameOrganisations({ cell: name, abbreviation: null }).map((one) =>
    toOrganisation({ ...one, role: role || null, type: null, place }),
  )
}

function cellOf(options: { row: Row<Role>; role: Role; reading: Reading }) {
  const { row, role, reading } = options
  return readCell({ nodes: row.cells.find((cell) => cell.role === role)?.nodes ?? [], reading })
}

function reportBare({ place, name, reading }: { place: Place; name: string; reading: Reading }): void {
  const message = `Hier staat alleen een adres; “${name}” is de naam van de organisatie geworden.`
  reading.report({ rule: 'loose-link', ...place, message, proposal: `[naam](${name})` })
}
