import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { Topic } from '@/payload-types'

import { idOf } from '../save/id-of'
import { publicBefore, publicChange } from '../save/public-version'
import { withFlags } from '../save/scope'

/**
 * The status of a subtopic follows its topic, in the same transaction: publishing a topic publishes its draft
 * subtopics and withdraws those that left it; withdrawing a topic takes its subtopics along.
 */
export const subtopicsFollowTopic: CollectionAfterChangeHook<Topic> = async ({ collection, doc, req }) => {
  const change = await publicChange({ collection, doc, req })
  if (change === 'none') return doc
  const now = change === 'published' ? idsOf(doc.subtopics) : []
  const before = idsOf(topicBefore({ id: doc.id, req })?.subtopics)
  // The second is Payload's own: where a topic is restored, a subtopic that is saved keeps what the save does not name.
  const ofTopic = withFlags({ req, flags: { publishesTopic: true, isRestoringVersion: false } })
  // An import has published what it wrote; what it left alone is somebody's unfinished draft.
  if (!req.context.leavesDraftsAlone) await publish({ ids: now, req: ofTopic })
  await withdraw({ ids: before.filter((id) => !now.includes(id)), req: ofTopic })
  return doc
}

export const subtopicsLeaveWithTopic: CollectionAfterDeleteHook<Topic> = async ({ doc, id, req }) => {
  await withdraw({ ids: idsOf(topicBefore({ id, req })?.subtopics), req })
  return doc
}

async function publish({ ids, req }: { ids: number[]; req: PayloadRequest }): Promise<void> {
  for (const id of await idsWithStatus({ ids, status: 'draft', newest: true, req })) {
    await req.payload.update({ collection: 'subtopics', id, data: { _status: 'published' }, depth: 0, req })
  }
}

async function withdraw({ ids, req }: { ids: number[]; req: PayloadRequest }): Promise<void> {
  for (const id of await idsWithStatus({ ids, status: 'published', newest: false, req })) {
    await req.payload.update({ collection: 'subtopics', id, data: { _status: 'draft' }, depth: 0, req })
  }
}

async function idsWithStatus({
  ids,
  status,
  newest,
  req,
}: {
  ids: number[]
  status: 'draft' | 'published'
  newest: boolean
  req: PayloadRequest
}): Promise<number[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'subtopics',
    where: { and: [{ id: { in: ids } }, { _status: { equals: status } }] },
    draft: newest,
    depth: 0,
    joins: false,
    limit: ids.length,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}

function topicBefore({ id, req }: { id: number | string; req: PayloadRequest }): Topic | null {
  // `publicBefore` gives back what `rememberPublicVersion` read from this very collection.
  return publicBefore({ collection: 'topics', id, req }) as Topic | null
}

function idsOf(subtopics: Topic['subtopics']): number[] {
  return (subtopics ?? []).flatMap(idOf)
}
