import type { OrganisationIndex } from './organisation-index'
import type { Ref } from './ref'
import type { SourceIndex } from './source-index'

/** The records that editors took away, which a document may still name. */
export interface RemovedRecords {
  organisationIndex: OrganisationIndex
  sourceIndex: SourceIndex
  /** In the trash. */
  trashed: ReadonlySet<Ref>
  /** The record that each merged one became part of, for merges that were not undone. */
  merged: ReadonlyMap<Ref, Ref>
}

/** The record that this one is now, through every merge since; `null` when it is in the trash or deleted. */
export function followMerges({
  ref,
  isThere,
  merged,
}: {
  ref: Ref
  isThere: (ref: Ref) => boolean
  merged: RemovedRecords['merged'] | undefined
}): Ref | null {
  const seen = new Set<Ref>()
  for (let next: Ref | undefined = ref; next !== undefined && !seen.has(next); next = merged?.get(next)) {
    if (isThere(next)) return next
    seen.add(next)
  }
  return null
}
