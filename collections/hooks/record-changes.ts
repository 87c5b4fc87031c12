import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { Change, Subtopic, Topic } from '@/payload-types'

import { publicBefore, publicChange } from './public-version'

type Entry = Pick<Change, 'action' | 'subject' | 'text' | 'key'>

/**
 * Writes down what a publication adds to a topic or takes from it: the topic itself the first time, then its
 * organisations, its sources and the questions of its subtopics. Rewording is no entry.
 */
export const recordTopicChanges: CollectionAfterChangeHook<Topic> = async ({ collection, doc, req }) => {
  if ((await publicChange({ collection, doc, req })) !== 'published') return doc
  // `publicBefore` gives back what `rememberPublicVersion` read from this very collection.
  const before = publicBefore({ collection: collection.slug, id: doc.id, req }) as Topic | null
  const entries: Entry[] = before
    ? await partsChanged({ before, after: doc, req })
    : [{ action: 'added', subject: 'topic', text: doc.title }]
  await write({ entries, topic: doc.id, req })
  return doc
}

/** As `recordTopicChanges`, for the questions of a subtopic that was public already. */
export const recordQuestionChanges: CollectionAfterChangeHook<Subtopic> = async ({
  collection,
  doc,
  req,
}) => {
  const before = publicBefore({ collection: collection.slug, id: doc.id, req }) as Subtopic | null
  if (!before || (await publicChange({ collection, doc, req })) !== 'published') return doc
  const entries = [
    ...questions({ action: 'removed', of: before, without: doc }),
    ...questions({ action: 'added', of: doc, without: before }),
  ]
  const topic = entries.length > 0 ? await topicOf({ subtopic: doc.id, req }) : null
  if (topic) await write({ entries, topic, req })
  return doc
}

async function partsChanged({
  before,
  after,
  req,
}: {
  before: Topic
  after: Topic
  req: PayloadRequest
}): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const [action, of, without] of [
    ['removed', before, after],
    ['added', after, before],
  ] as const) {
    const gone = <Part>(read: (topic: Topic) => Part[]): Part[] => difference(read(of), read(without))
    for (const name of await namesOf({ collection: 'organisations', ids: gone(organisationIds), req }))
      entries.push({ action, subject: 'organisation', text: name })
    for (const name of await namesOf({ collection: 'sources', ids: gone(sourceIds), req }))
      entries.push({ action, subject: 'source', text: name })
    for (const id of gone(subtopicIds))
      entries.push(...questions({ action, of: await readSubtopic({ id, req }), without: null }))
  }
  return entries
}

function questions({
  action,
  of,
  without,
}: {
  action: Entry['action']
  of: Subtopic | null
  without: Subtopic | null
}): Entry[] {
  const kept = new Set((without?.questions ?? []).map(({ key }) => key))
  return (of?.questions ?? [])
    .filter(({ key }) => !kept.has(key))
    .map(({ key, text }) => ({ action, subject: 'question', text, key }))
}

async function namesOf({
  collection,
  ids,
  req,
}: {
  collection: 'organisations' | 'sources'
  ids: number[]
  req: PayloadRequest
}): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    depth: 0,
    joins: false,
    limit: ids.length,
    pagination: false,
    req,
  })
  return docs.map((document) => ('name' in document ? document.name : document.title))
}

async function readSubtopic({ id, req }: { id: number; req: PayloadRequest }): Promise<Subtopic | null> {
  return req.payload.findByID({
    collection: 'subtopics',
    id,
    depth: 0,
    joins: false,
    disableErrors: true,
    req,
  })
}

async function topicOf({ subtopic, req }: { subtopic: number; req: PayloadRequest }): Promise<number | null> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { and: [{ subtopics: { equals: subtopic } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    req,
  })
  return docs[0]?.id ?? null
}

async function write({
  entries,
  topic,
  req,
}: {
  entries: Entry[]
  topic: number
  req: PayloadRequest
}): Promise<void> {
  for (const entry of entries) {
    await req.payload.create({ collection: 'changes', data: { ...entry, topic }, depth: 0, req })
  }
}

function organisationIds(topic: Topic): number[] {
  return (topic.organisations ?? []).flatMap(({ organisation }) => idOf(organisation))
}

function sourceIds(topic: Topic): number[] {
  return (topic.sources ?? []).flatMap(idOf)
}

function subtopicIds(topic: Topic): number[] {
  return (topic.subtopics ?? []).flatMap(idOf)
}

function difference<Part>(all: Part[], kept: Part[]): Part[] {
  const without = new Set(kept)
  return all.filter((part) => !without.has(part))
}

function idOf(relation: number | { id: number } | null | undefined): number[] {
  if (relation === null || relation === undefined) return []
  return [typeof relation === 'number' ? relation : relation.id]
}
