import type { Named, Place } from '@/domain/document/topic-document'

import { createOrganisation, nameNew } from './create-organisation'
import { findOrganisation, type FoundOrganisation } from './find-organisation'
import { existingOf, type Planner } from './planner'
import type { Ref } from './ref'

/** Finds the publisher of a source; its domain is that of the source's link. Nothing is planned yet. */
export function findPublisher({
  publisher,
  url,
  planner,
}: {
  publisher: Named
  url: string | null
  planner: Planner
}): FoundOrganisation {
  return findOrganisation({ named: publisher, url, planner })
}

/** The publisher of a source, which is made where nothing has its name; one that editors took away stays away. */
export function planPublisher({
  publisher,
  found,
  place,
  planner,
}: {
  publisher: Named
  found: FoundOrganisation
  place: Place
  planner: Planner
}): { ref: Ref; origin?: Ref } | null {
  if (found.is === 'removed') {
    planner.reportRemoved({ ref: found.ref, label: publisher.name, place })
    if (!found.wasListed) planner.waits = true
    return found.wasListed ? found : null
  }
  if (found.is === 'there') {
    releaseDraft({ ref: found.ref, place, planner })
    return found
  }
  const organisation = { ...publisher, type: null, role: null, url: null }
  const ref = nameNew({ organisation, planner })
  createOrganisation({ ref, organisation, twin: found.twin, place, planner })
  return { ref }
}

/** A publisher that stands in no table says nothing of itself, but a draft of an import goes public with its source. */
function releaseDraft({ ref, place, planner }: { ref: Ref; place: Place; planner: Planner }): void {
  const found = existingOf({ ref, map: planner.surroundings.organisations })
  if (!found || planner.records.has(ref) || !planner.surroundings.publishes) return
  const draft = { collection: 'organisations', ...found } as const
  if (!planner.isOwnDraft(draft)) return
  planner.compare({ ...draft, ref, label: found.now.name, place, last: undefined, file: {} })
}
