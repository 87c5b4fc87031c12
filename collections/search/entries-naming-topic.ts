import type { Topic } from '@/payload-types'

import { idOf, idsOf } from '@/domain/topics/id-of'

/** The records whose entries in the search say something else after a change of a topic. */
export interface EntriesNamingTopic {
  organisations: number[]
  sources: number[]
  subtopics: number[]
}

/**
 * Of a topic before and after a change, or of one version that appears or goes. The entry of an organisation holds its
 * roles, in the order of the topics; that of a source or question names the topic.
 */
export function entriesNamingTopic(versions: Topic[]): EntriesNamingTopic {
  const [before, after] = versions
  const isNamedAnew = !before || !after || before.title !== after.title || before.slug !== after.slug
  const changed = isNamedAnew ? all : inOne
  return {
    organisations: changed(versions.map(rolesOf)).map((role) => Number(role.split(' ', 1)[0])),
    sources: changed(versions.map(({ sources }) => idsOf(sources))),
    subtopics: changed(versions.map(({ subtopics }) => idsOf(subtopics))),
  }
}

function rolesOf({ organisations }: Topic): string[] {
  return (organisations ?? []).flatMap(({ organisation, role }) =>
    idOf(organisation).map((id) => `${id} ${role ?? ''}`),
  )
}

function all<T>(lists: T[][]): T[] {
  return lists.flat()
}

/** What one of two lists has and the other has not. */
function inOne<T>([one = [], other = []]: T[][]): T[] {
  const [ones, others] = [new Set(one), new Set(other)]
  return [...one.filter((each) => !others.has(each)), ...other.filter((each) => !ones.has(each))]
}
