import { organisationTypes } from '@/domain/organisations/organisation-type'
import { knownOrganisation } from '@/seed/known-organisations/known-organisation'
import { guessOrganisationType } from '@/seed/organisation-types/guess-organisation-type'
import type { Named, OrganisationInDocument, Place } from '@/domain/document/topic-document'

import type { ExistingOrganisation } from './existing'
import { freeSlug } from '@/domain/text/free-slug'
import { normaliseName } from './normalise-name'
import { existingOf, type Planner } from './planner'
import { newRef, type Ref } from './ref'
import type { ImportedOrganisation } from './provided'

/** Finds or plans each organisation of the document's table; a second row of the same one is reported. */
export function planOrganisations({
  organisations,
  planner,
}: {
  organisations: OrganisationInDocument[]
  planner: Planner
}): ImportedOrganisation[] {
  const provided = new Map<Ref, ImportedOrganisation>()
  for (const organisation of organisations) {
    const { place, ...rest } = organisation
    reportOwner({ organisation, planner })
    const ref = findOrPlan({ ...rest, place, planner })
    if (provided.has(ref)) {
      const message = `“${organisation.name}” staat twee keer in de tabel; de eerste rij telt.`
      planner.report({ place, rule: 'duplicate-row', message })
    } else provided.set(ref, { ref, ...rest })
  }
  compareAll({ provided: [...provided.values()], organisations, planner })
  return [...provided.values()]
}

/** Finds or plans the publisher of a source; its domain is that of the source's link. */
export function planPublisher({
  publisher,
  url,
  place,
  planner,
}: {
  publisher: Named
  url: string | null
  place: Place
  planner: Planner
}): Ref {
  const ref = findOrPlan({
    ...publisher,
    type: null,
    role: null,
    url: null,
    recogniseBy: url,
    place,
    planner,
  })
  releaseDraft({ ref, place, planner })
  return ref
}

/** A publisher that stands in no table says nothing of itself, but a draft of an import goes public with its source. */
function releaseDraft({ ref, place, planner }: { ref: Ref; place: Place; planner: Planner }): void {
  const found = existingOf({ ref, map: planner.surroundings.organisations })
  if (!found || planner.records.has(ref) || !planner.surroundings.publishes) return
  const draft = { collection: 'organisations', ...found } as const
  if (!planner.isOwnDraft(draft)) return
  planner.compare({ ...draft, ref, label: found.now.name, place, last: undefined, file: {} })
}

function findOrPlan({
  planner,
  place,
  recogniseBy,
  ...organisation
}: Named & {
  type: OrganisationInDocument['type']
  role: string | null
  url: string | null
  recogniseBy?: string | null
  place: Place
  planner: Planner
}): Ref {
  const { organisationIndex } = planner.surroundings
  const found = organisationIndex.recognise({ named: organisation, url: recogniseBy ?? organisation.url })
  if (found.match) return found.match.ref
  if (found.twin) reportTwin({ name: organisation.name, twin: found.twin.name, place, planner })
  return planNew({ organisation, place, planner })
}

function planNew({
  organisation,
  place,
  planner,
}: {
  organisation: Pick<OrganisationInDocument, 'name' | 'abbreviation' | 'type' | 'role' | 'url'>
  place: Place
  planner: Planner
}): Ref {
  const { slugs, organisationIndex } = planner.surroundings
  const known = knownOrganisation(organisation)
  const slug = freeSlug({
    title: organisation.name,
    isTaken: (slug) =>
      slugs.organisations.has(slug) ||
      planner.records.has(newRef({ collection: 'organisations', name: slug })),
  })
  const ref = newRef({ collection: 'organisations', name: slug })
  const type = organisation.type ?? known?.type ?? guessOrganisationType(organisation) ?? 'overig'
  if (!organisation.type && !known) {
    const guessed = organisationTypes[type].toLowerCase()
    const message = `Van “${organisation.name}” zegt het document niet wat voor organisatie het is; het is “${guessed}” geworden.`
    planner.report({ place, rule: 'type-guessed', message })
  }
  const aliases = (known?.aliases ?? []).filter(
    (alias) => normaliseName(alias) !== normaliseName(organisation.name),
  )
  const abbreviation = organisation.abbreviation ?? known?.abbreviation ?? null
  const data = { name: organisation.name, abbreviation, aliases, type, url: organisation.url, slug }
  planner.create({ collection: 'organisations', ref, label: organisation.name, data })
  organisationIndex.add({ ref, ...data })
  return ref
}

/** Only what this document said before, or what is still empty, follows the file: others use the record too. */
function compareAll({
  provided,
  organisations,
  planner,
}: {
  provided: ImportedOrganisation[]
  organisations: OrganisationInDocument[]
  planner: Planner
}): void {
  for (const { ref, abbreviation, type, url } of provided) {
    const found = existingOf({ ref, map: planner.surroundings.organisations })
    if (!found) continue
    const last = planner.surroundings.last?.organisations.find((organisation) => organisation.ref === ref)
    const place = organisations.find(({ name }) => name === found.now.name)?.place ?? { line: 1, column: 1 }
    // Where the topic has an address of its own for it, that is the one that the document gives.
    const inTopic = planner.surroundings.dossier?.topic.organisations.find((row) => row.organisation === ref)
    const file = fieldsToCompare({
      file: { abbreviation, type, url: inTopic?.url ? null : url },
      last,
      now: found.now,
    })
    planner.compare({ collection: 'organisations', ref, label: found.now.name, place, last, file, ...found })
  }
}

function fieldsToCompare({
  file,
  last,
  now,
}: {
  file: Pick<ImportedOrganisation, 'abbreviation' | 'type' | 'url'>
  last: ImportedOrganisation | undefined
  now: ExistingOrganisation
}): object {
  const fields = ['abbreviation', 'type', 'url'] as const
  return Object.fromEntries(
    fields
      .filter(
        (field) => file[field] !== null && (now[field] === null || (last && last[field] === now[field])),
      )
      .map((field) => [field, file[field]]),
  )
}

function reportOwner({
  organisation,
  planner,
}: {
  organisation: OrganisationInDocument
  planner: Planner
}): void {
  const owner = organisation.url ? planner.surroundings.organisationIndex.ownerOf(organisation.url) : null
  if (!owner || normaliseName(owner.name) === normaliseName(organisation.name)) return
  const message = `De link van “${organisation.name}” is die van “${owner.name}”. Klopt dat?`
  planner.report({ place: organisation.place, rule: 'link-of-another', message })
}

function reportTwin({
  name,
  twin,
  place,
  planner,
}: {
  name: string
  twin: string
  place: Place
  planner: Planner
}): void {
  const message = `“${name}” is misschien dezelfde organisatie als “${twin}”; er is een nieuwe van gemaakt.`
  planner.report({ place, rule: 'likely-twin', message, proposal: twin })
}
