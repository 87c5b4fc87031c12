import type { Named } from '@/domain/document/topic-document'

import type { IndexedOrganisation } from './organisation-index'
import type { Planner } from './planner'
import type { ImportedOrganisation } from './provided'
import { followMerges } from './removed-records'

type Led = Pick<ImportedOrganisation, 'ref' | 'origin'>

export type FoundOrganisation =
  | (Led & { is: 'there'; by: 'last' | 'name' | 'inside' })
  /** In the trash, or deleted. `wasListed`: the last import of this document led to it. */
  | (Led & { is: 'removed'; wasListed: boolean })
  | { is: 'new'; twin: IndexedOrganisation | null }

/**
 * What a name in a document means: first the record that the name led to at the last import of this document, then one
 * that is recognised by it, and then one that editors took away.
 */
export function findOrganisation({
  named,
  url,
  planner,
}: {
  named: Named
  /** The address by whose domain a name inside another counts. */
  url: string | null
  planner: Planner
}): FoundOrganisation {
  const led = planner.names.find(named)
  return led ? foundLast({ ...led, planner }) : recogniseOrganisation({ named, url, planner })
}

/** As `findOrganisation`, whatever the last import made of the name. */
export function recogniseOrganisation({
  named,
  url,
  planner,
}: Parameters<typeof findOrganisation>[0]): FoundOrganisation {
  const { organisationIndex } = planner.surroundings
  const found = organisationIndex.recognise({ named, url })
  if (found) return { is: 'there', by: found.by, ref: found.match.ref }
  return findRemoved({ named, planner }) ?? { is: 'new', twin: organisationIndex.twinOf(named) }
}

/** What a row of the last import led to. */
export function foundLast({ ref, origin, planner }: Led & { planner: Planner }): FoundOrganisation {
  const led = { ref, origin }
  return planner.isThere(ref)
    ? { is: 'there', by: 'last', ...led }
    : { is: 'removed', wasListed: true, ...led }
}

function findRemoved({ named, planner }: { named: Named; planner: Planner }): FoundOrganisation | null {
  const { removed } = planner.surroundings
  const match = removed?.organisationIndex.recognise({ named, url: null })?.match
  if (!match || !removed) return null
  const isThere = (ref: typeof match.ref): boolean => planner.isThere(ref)
  const ref = followMerges({ ref: match.ref, isThere, merged: removed.merged })
  return ref
    ? { is: 'there', by: 'name', ref, origin: match.ref }
    : { is: 'removed', ref: match.ref, wasListed: false }
}
