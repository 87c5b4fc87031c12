import { organisationTypes, type OrganisationType } from '@/domain/organisations/organisation-type'
import type { Named, OrganisationInDocument, Place } from '@/domain/document/topic-document'
import { knownOrganisation } from '@/seed/known-organisations/known-organisation'
import { guessOrganisationType } from '@/seed/organisation-types/guess-organisation-type'

import { freeSlug } from '@/domain/text/free-slug'
import { normaliseName } from '@/domain/organisations/normalise-name'
import type { IndexedOrganisation } from './organisation-index'
import type { Planner } from './planner'
import { newRef, type Ref } from './ref'

export interface NewOrganisation extends Named {
  type: OrganisationInDocument['type']
  /** What the document says of it in this theme, by which its type is guessed. */
  role: string | null
  /** Its home page. */
  url: string | null
}

/** Gives a new organisation its name in the plan, by which later rows find it. */
export function nameNew({
  organisation: { name, abbreviation, url },
  planner,
}: {
  organisation: NewOrganisation
  planner: Planner
}): Ref {
  const slug = freeSlug({
    title: name,
    isTaken: (candidate) =>
      planner.surroundings.slugs.organisations.has(candidate) ||
      planner.made.has(newRef({ collection: 'organisations', name: candidate })),
  })
  const ref = newRef({ collection: 'organisations', name: slug })
  planner.made.add(ref)
  const { aliases } = wellKnown({ name, abbreviation })
  planner.surroundings.organisationIndex.add({ ref, name, abbreviation, aliases, url })
  return ref
}

/** Plans to make it, with what is well known of it where the document is silent. */
export function createOrganisation({
  ref,
  organisation,
  twin,
  place,
  planner,
}: {
  ref: Ref
  organisation: NewOrganisation
  twin: IndexedOrganisation | null
  place: Place
  planner: Planner
}): void {
  const { name, url } = organisation
  const { organisationIndex } = planner.surroundings
  if (twin) reportTwin({ name, twin: twin.name, place, planner })
  const known = wellKnown(organisation)
  const abbreviation = organisation.abbreviation ?? known.abbreviation
  const { aliases } = known
  const guess = guessOrganisationType(organisation)
  const certain =
    organisation.type ??
    known.type ??
    planner.surroundings.register?.typeOf({ organisation: { name, abbreviation, aliases, url }, guess }) ??
    null
  const type = certain ?? guess ?? 'overig'
  if (certain === null) reportGuess({ name, type, place, planner })
  const slug = ref.slice(ref.indexOf('+') + 1)
  const data = { name, abbreviation, aliases, type, url, slug }
  planner.create({ collection: 'organisations', ref, label: name, data })
  organisationIndex.remove(ref)
  organisationIndex.add({ ref, ...data })
}

/** Without what would say the name once more: "ACM" has no abbreviation. */
function wellKnown(named: Named): {
  abbreviation: string | null
  aliases: string[]
  type: OrganisationInDocument['type']
} {
  const known = knownOrganisation(named)
  const isOther = (form: string): boolean => normaliseName(form) !== normaliseName(named.name)
  return {
    abbreviation: known?.abbreviation && isOther(known.abbreviation) ? known.abbreviation : null,
    aliases: [...(known ? [known.name] : []), ...(known?.aliases ?? [])].filter(isOther),
    type: known?.type ?? null,
  }
}

function reportGuess({
  name,
  type,
  place,
  planner,
}: {
  name: string
  type: OrganisationType
  place: Place
  planner: Planner
}): void {
  const guessed = organisationTypes[type].toLowerCase()
  const message = `Van “${name}” zegt het document niet wat voor organisatie het is; het is “${guessed}” geworden.`
  planner.report({ place, rule: 'type-guessed', message })
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
