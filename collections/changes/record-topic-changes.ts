import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { Organisation, Source, Subtopic, Topic } from '@/payload-types'

import { idOf } from '../save/id-of'
import { publicBefore, publicChange, wasSaved } from '../save/public-version'
import { questionEntries } from './question-entries'
import { partEntry } from './record-part-changes'
import { writeChanges, type Entry } from './write-changes'

/**
 * Writes down what a publication changes in what visitors see of a topic: the topic itself when it appears or goes,
 * else its organisations, its sources and the questions of its subtopics. Rewording is no entry.
 */
export const recordTopicChanges: CollectionAfterChangeHook<Topic> = async ({ collection, doc, req }) => {
  const change = await publicChange({ collection, doc, req })
  if (change === 'none') return doc
  // `publicBefore` gives back what `rememberPublicVersion` read from this very collection.
  const before = publicBefore({ collection: collection.slug, id: doc.id, req }) as Topic | null
  const after = change === 'published' ? doc : null
  const entries =
    before && after
      ? [...(await partsChanged({ before, after, req })), ...(await questionsChanged({ before, after, req }))]
      : topicEntries({ before, after })
  await writeChanges({ entries, topic: doc.id, req })
  return doc
}

function topicEntries({ before, after }: { before: Topic | null; after: Topic | null }): Entry[] {
  return [
    ...(before ? [{ action: 'removed', subject: 'topic', text: before.title } as const] : []),
    ...(after ? [{ action: 'added', subject: 'topic', text: after.title } as const] : []),
  ]
}

interface Versions {
  before: Topic
  after: Topic
  req: PayloadRequest
}

/** What is not public was not seen, and is not seen now: it is recorded when that changes. */
async function partsChanged({ before, after, req }: Versions): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const { action, of, without } of [
    { action: 'removed', of: before, without: after },
    { action: 'added', of: after, without: before },
  ] as const) {
    const organisations = difference({ all: organisationIds(of), kept: organisationIds(without) })
    const sources = difference({ all: idsOf(of.sources), kept: idsOf(without.sources) })
    const parts = [
      ...(await findPublic<Organisation>({ collection: 'organisations', ids: organisations, req })),
      ...(await findPublic<Source>({ collection: 'sources', ids: sources, req })),
    ]
    entries.push(...parts.map((part) => partEntry({ action, part })))
  }
  return entries
}

/** The questions of subtopics that came, or went, with this save; the others record their own. */
async function questionsChanged({ before, after, req }: Versions): Promise<Entry[]> {
  const [was, is] = [idsOf(before.subtopics), idsOf(after.subtopics)]
  const subtopicBefore = (id: number): Subtopic | null =>
    publicBefore({ collection: 'subtopics', id, req }) as Subtopic | null
  const gone = difference({ all: was, kept: is }).flatMap((id) => subtopicBefore(id) ?? [])
  const isNew = (id: number): boolean =>
    !was.includes(id) || (wasSaved({ collection: 'subtopics', id, req }) && !subtopicBefore(id))
  const come = await findPublic<Subtopic>({ collection: 'subtopics', ids: is.filter(isNew), req })
  return [
    ...gone.flatMap((subtopic) => questionEntries({ before: subtopic, after: null })),
    ...come.flatMap((subtopic) => questionEntries({ before: null, after: subtopic })),
  ]
}

async function findPublic<Part extends Organisation | Source | Subtopic>({
  collection,
  ids,
  req,
}: {
  collection: 'organisations' | 'sources' | 'subtopics'
  ids: number[]
  req: PayloadRequest
}): Promise<Part[]> {
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
  // The caller names the type of the collection that it asks for.
  const found = new Map((docs as Part[]).map((part) => [part.id, part]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

function organisationIds(topic: Topic): number[] {
  return (topic.organisations ?? []).flatMap(({ organisation }) => idOf(organisation))
}

function idsOf(relations: (number | { id: number })[] | null | undefined): number[] {
  return (relations ?? []).flatMap(idOf)
}

function difference({ all, kept }: { all: number[]; kept: number[] }): number[] {
  const without = new Set(kept)
  return all.filter((id) => !without.has(id))
}
