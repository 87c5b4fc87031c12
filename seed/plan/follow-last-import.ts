import type { RecordCollection } from '@/domain/topics/content-collections'

import type { Surroundings } from './planner'
import type { ImportedSource, Provided } from './provided'
import type { Ref } from './ref'
import { followMerges } from './removed-records'

/**
 * The last import with the records that its rows lead to by now: a merge leads on to the record that is left, undoing
 * it leads back, and of what is gone for good one with the same name takes the place. A row keeps the name of a
 * record that is in the trash, so that it is recognised there and when it is restored.
 */
export function followLastImport(surroundings: Surroundings): Provided | null {
  const { last, organisationIndex, sourceIndex } = surroundings
  if (!last) return null
  const follow = followIn(surroundings)
  const organisations = last.organisations.map((row) => ({
    ...row,
    ...follow({
      ...row,
      collection: 'organisations',
      namesake: () => organisationIndex.recognise({ named: row, url: null })?.match.ref ?? null,
    }),
  }))
  const sources = last.sources.map((row): ImportedSource => {
    const published = withPublisher({ row, surroundings })
    const taken = new Map<Ref, unknown>()
    const namesake = (): Ref | null => sourceIndex.find({ source: published, taken })?.ref ?? null
    return { ...published, ...follow({ ...published, collection: 'sources', namesake }) }
  })
  return { ...last, organisations, sources }
}

function withPublisher({
  row,
  surroundings,
}: {
  row: ImportedSource
  surroundings: Surroundings
}): ImportedSource {
  const { publisher, publisherNamed } = row
  if (!publisher) return row
  const { ref, origin } = followIn(surroundings)({
    ref: publisher,
    origin: publisherNamed?.origin,
    collection: 'organisations',
    namesake: () =>
      publisherNamed
        ? (surroundings.organisationIndex.recognise({ named: publisherNamed, url: null })?.match.ref ?? null)
        : null,
  })
  return { ...row, publisher: ref, publisherNamed: publisherNamed && { ...publisherNamed, origin } }
}

interface Following {
  ref: Ref
  origin?: Ref
  collection: RecordCollection
  /** The record that has the name by now. */
  namesake: () => Ref | null
}

function followIn(
  surroundings: Surroundings,
): (following: Following) => { ref: Ref; origin: Ref | undefined } {
  const merged = surroundings.removed?.merged
  return ({ ref, origin, collection, namesake }) => {
    const start = origin ?? ref
    const isThere = (one: Ref): boolean => surroundings[collection].has(one)
    const found = followMerges({ ref: start, isThere, merged })
    if (found) return { ref: found, origin: found === start ? undefined : start }
    const other = namesake()
    return other ? { ref: other, origin: undefined } : { ref, origin }
  }
}
