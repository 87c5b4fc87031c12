import type { Named, OrganisationInDocument, Place } from '@/domain/document/topic-document'
import { foldWords } from '@/domain/text/fold-words'
import { websiteName } from '@/domain/text/website-name'

import { compareOrganisation } from './compare-organisation'
import { createOrganisation, nameNew } from './create-organisation'
import { findOrganisation, foundLast, type FoundOrganisation } from './find-organisation'
import { isHomePage } from './is-home-page'
import { joinOrganisationRows, organisationRowsFit } from './join-organisation-rows'
import { normaliseURL } from './normalise-url'
import type { IndexedOrganisation } from './organisation-index'
import type { Planner } from './planner'
import type { ImportedOrganisation } from './provided'
import { idOfRef, type Ref } from './ref'
import { renamedRow } from './renamed-row'
import { reportLinksOfOthers } from './report-links-of-others'
import { separateNames } from './separate-names'

interface LedRow {
  row: ImportedOrganisation
  place: Place
  /** The document gave it another name since its last import. */
  isRenamed: boolean
  twin: IndexedOrganisation | null
}

/**
 * Finds or plans each organisation of the document's table, and returns its rows with what they led to: several may lead
 * to one, and one that editors took away stays away.
 */
export function planOrganisations({
  organisations,
  planner,
}: {
  organisations: OrganisationInDocument[]
  planner: Planner
}): ImportedOrganisation[] {
  const separate = organisations.flatMap((organisation) => separated({ organisation, planner }))
  const led = leadRows({ organisations: separate, planner })
  const rows = led.map(({ row }) => row)
  const there = led.filter(({ row }) => planner.isThere(row.ref))
  for (const [ref, own] of groupByRef(there)) planOne({ ref, own, planner })
  reportLinksOfOthers({ rows: there, planner })
  return rows
}

function separated({
  organisation,
  planner,
}: {
  organisation: OrganisationInDocument
  planner: Planner
}): OrganisationInDocument[] {
  const names = separateNames({ named: organisation, planner })
  if (names.length === 1) return [organisation]
  const { name, place, url } = organisation
  const message = `“${name}” noemt ${names.length} organisaties; elk heeft een eigen regel gekregen.`
  planner.report({ place, rule: 'several-organisations', message })
  const linked = ownerOf({ names, url })
  return names.map((named) => ({ ...organisation, ...named, url: named === linked ? url : null }))
}

/** Of names that share a row, the one that its link leads to: the first, unless another stands in its host. */
function ownerOf({ names, url }: { names: Named[]; url: string | null }): Named | undefined {
  const host = url === null ? '' : foldWords(websiteName(url)).replaceAll(' ', '')
  return names.find(({ name }) => host.includes(foldWords(name).replaceAll(' ', ''))) ?? names[0]
}

function leadRows({
  organisations,
  planner,
}: {
  organisations: OrganisationInDocument[]
  planner: Planner
}): LedRow[] {
  const find = (organisation: OrganisationInDocument): FoundOrganisation =>
    findOrganisation({ named: organisation, url: organisation.url, planner })
  const named = new Set(
    organisations.flatMap((organisation) => {
      const found = find(organisation)
      return found.is === 'new' ? [] : [found.ref]
    }),
  )
  const newNames = new Map<Ref, string>()
  // A further row that says the same as one with a new name is that one again.
  const renamedBySaid = new Map<string, Pick<ImportedOrganisation, 'ref' | 'origin'>>()
  return organisations.flatMap((organisation): LedRow[] => {
    const { place, ...row } = organisation
    const found = find(organisation)
    const said = saidBy(row)
    const renamed =
      found.is === 'new'
        ? (renamedBySaid.get(said ?? '') ?? renamedRow({ organisation, named, planner }))
        : null
    const led = renamed ? foundLast({ ...renamed, planner }) : found
    if (led.is === 'removed') {
      planner.reportRemoved({ ref: led.ref, label: organisation.name, place })
      if (!led.wasListed) planner.waits = true
      if (!led.wasListed) return []
    }
    const ref = led.is === 'new' ? nameNew({ organisation: newOf(row), planner }) : led.ref
    const origin = led.is === 'new' ? undefined : led.origin
    if (renamed) named.add(ref)
    if (renamed && said !== null) renamedBySaid.set(said, renamed)
    planner.names.add({ named: organisation, led: { ref, origin } })
    if (renamed !== null || (led.is === 'there' && led.by === 'inside')) newNames.set(ref, row.name)
    const isRenamed = newNames.get(ref) === row.name
    return [{ row: { ...row, ref, origin }, place, isRenamed, twin: led.is === 'new' ? led.twin : null }]
  })
}

/** The address and the words of a row; null for one that has not both, which others may have as well. */
function saidBy({ url, role }: Pick<OrganisationInDocument, 'url' | 'role'>): string | null {
  return url && role ? `${normaliseURL(url)} ${role}` : null
}

function newOf(row: Omit<OrganisationInDocument, 'place'>): Omit<OrganisationInDocument, 'place'> {
  return { ...row, url: row.url && isHomePage(row.url) ? row.url : null }
}

function groupByRef(rows: LedRow[]): Map<Ref, LedRow[]> {
  const groups = new Map<Ref, LedRow[]>()
  for (const led of rows) groups.set(led.row.ref, [...(groups.get(led.row.ref) ?? []), led])
  return groups
}

function planOne({ ref, own, planner }: { ref: Ref; own: LedRow[]; planner: Planner }): void {
  const [first, ...others] = own
  const [joined] = joinOrganisationRows(own.map(({ row }) => row))
  if (!first || !joined) return
  const { place, twin } = first
  const isRenamed = own.every((led) => led.isRenamed)
  for (const other of others) reportJoined({ first, other, own, planner })
  if (idOfRef(ref) === null)
    createOrganisation({ ref, organisation: { ...joined, url: joined.website }, twin, place, planner })
  else compareOrganisation({ joined, isRenamed, place, planner })
}

function reportJoined({
  first,
  other,
  own,
  planner,
}: {
  first: LedRow
  other: LedRow
  own: LedRow[]
  planner: Planner
}): void {
  const { name } = other.row
  const twice =
    name === first.row.name
      ? `“${name}” staat twee keer in de tabel`
      : `“${name}” is dezelfde organisatie als “${first.row.name}”, die ook in de tabel staat`
  const outcome = organisationRowsFit(own.map(({ row }) => row))
    ? 'wat de rijen zeggen, is samengevoegd'
    : 'samen zijn de rijen te lang, dus de eerste telt'
  planner.report({ place: other.place, rule: 'duplicate-row', message: `${twice}; ${outcome}.` })
}
