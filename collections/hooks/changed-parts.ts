import type { Topic } from '@/payload-types'

import { idOf } from './id-of'

/** What a change of a topic reaches beside its own page. */
export interface ChangedParts {
  /** Organisations of which a page or an entry of the search says something else now. */
  organisations: number[]
  sources: number[]
  /** Those whose questions stand somewhere else now. */
  subtopics: number[]
  /** Whether topics that share something with it say something else now. */
  related: boolean
}

/**
 * Of a topic before and after a change, or of one version that appears or goes. A page of an organisation names the
 * topic, its role there and what it stands beside; that of a source and the entry of a question name the topic; nothing
 * else of it.
 */
export function changedParts(versions: Topic[]): ChangedParts {
  const [organisations, sources, subtopics] = [
    versions.flatMap(organisationIds),
    versions.flatMap(sourceIds),
    versions.flatMap(subtopicIds),
  ]
  const [before, after] = versions
  if (!before || !after || before.title !== after.title || before.slug !== after.slug)
    return { organisations, sources, subtopics, related: true }
  const isOther = inOne(organisationIds(before), organisationIds(after)).length > 0
  const otherSources = inOne(sourceIds(before), sourceIds(after))
  const otherRows = inOne(rowsOf(before), rowsOf(after))
  return {
    organisations: isOther ? organisations : otherRows.map((row) => Number(row.split(' ', 1)[0])),
    sources: otherSources,
    subtopics: inOne(subtopicIds(before), subtopicIds(after)),
    related: isOther || otherSources.length > 0,
  }
}

function rowsOf({ organisations }: Topic): string[] {
  return (organisations ?? []).flatMap(({ organisation, role, url }) =>
    idOf(organisation).map((id) => `${id} ${JSON.stringify([role || null, url || null])}`),
  )
}

function organisationIds({ organisations }: Topic): number[] {
  return (organisations ?? []).flatMap(({ organisation }) => idOf(organisation))
}

function sourceIds({ sources }: Topic): number[] {
  return (sources ?? []).flatMap(idOf)
}

function subtopicIds({ subtopics }: Topic): number[] {
  return (subtopics ?? []).flatMap(idOf)
}

/** What one of the two has and the other has not. */
function inOne<T>(one: T[], other: T[]): T[] {
  const [ones, others] = [new Set(one), new Set(other)]
  return [...one.filter((each) => !others.has(each)), ...other.filter((each) => !ones.has(each))]
}
