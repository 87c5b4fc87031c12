import type { Place } from '@/domain/document/topic-document'

import type { ExistingOrganisation } from './existing'
import { joinOrganisationRows, type JoinedOrganisation } from './join-organisation-rows'
import { normaliseName } from '@/domain/organisations/normalise-name'
import { existingOf, type Planner } from './planner'

/**
 * Compares an organisation that is there with what the document says of it. Other documents use the record too, so only
 * what this one said before, or what is still empty, follows it.
 */
export function compareOrganisation({
  joined,
  isRenamed,
  place,
  planner,
}: {
  joined: JoinedOrganisation
  isRenamed: boolean
  place: Place
  planner: Planner
}): void {
  const { ref, origin } = joined
  const found = existingOf({ ref, map: planner.surroundings.organisations })
  if (!found) return
  const rows = (planner.surroundings.last?.organisations ?? []).filter(
    (row) => row.ref === ref && row.origin === origin,
  )
  const [last] = joinOrganisationRows(rows)
  // A new name that was in conflict at the last import is one still.
  const isNew = isRenamed || rows.some(({ written }) => written === joined.name)
  const file = fieldsToCompare({ joined, isRenamed: isNew, last, now: found.now })
  const sides = { last: last && { ...last, url: last.website ?? last.url }, file, ...found }
  planner.compare({ collection: 'organisations', ref, label: found.now.name, place, ...sides })
}

function fieldsToCompare({
  joined: { name, abbreviation, type, website },
  isRenamed,
  last,
  now,
}: {
  joined: JoinedOrganisation
  isRenamed: boolean
  last: JoinedOrganisation | undefined
  now: ExistingOrganisation
}): object {
  // Another website than an editor's is the link in the topic.
  const url = now.url === null || now.url === (last?.website ?? last?.url) ? website : null
  const provided = { abbreviation: isNameOf({ abbreviation, now }) ? null : abbreviation, type, url }
  const fields = Object.entries(provided).filter(
    ([field, value]) => value !== null && (last !== undefined || Reflect.get(now, field) === null),
  )
  return {
    ...(last && isNewName({ name, isRenamed, last, now }) ? { name } : {}),
    ...Object.fromEntries(fields),
  }
}

/** "ACM" is no abbreviation of what is called "ACM". */
function isNameOf({
  abbreviation,
  now,
}: {
  abbreviation: string | null
  now: ExistingOrganisation
}): boolean {
  return abbreviation !== null && normaliseName(abbreviation) === normaliseName(now.name)
}

/** Another spelling is one only of what has the name of the last import still: editors may have their own. */
function isNewName({
  name,
  isRenamed,
  last,
  now,
}: {
  name: string
  isRenamed: boolean
  last: JoinedOrganisation
  now: ExistingOrganisation
}): boolean {
  if (isRenamed) return true
  return now.name === last.name && normaliseName(name) === normaliseName(last.name)
}
