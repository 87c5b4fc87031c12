import type { PayloadRequest } from 'payload'

import { idsOf } from '@/domain/topics/id-of'
import type { Subtopic } from '@/payload-types'

import { findInAnyVersion, otherThan } from '../fields/find-in-any-version'

/** The other subtopics of the topic that has this one, in their public version and in their newest draft. */
export async function findNeighbours({
  id,
  req,
}: {
  id: number | string
  req: PayloadRequest
}): Promise<Subtopic[]> {
  const topics = await findInAnyVersion({ collection: 'topics', where: { subtopics: { equals: id } }, req })
  const neighbours = topics.flatMap(({ subtopics }) => idsOf(subtopics))
  if (neighbours.length === 0) return []
  const where = { and: [{ id: { in: neighbours } }, otherThan(id)] }
  return findInAnyVersion({ collection: 'subtopics', where, req })
}
