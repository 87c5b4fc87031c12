import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

import type { PartCollection } from '@/domain/topics/content-collections'
import type { Topic } from '@/payload-types'

import { isSame } from '../save/differences-of'
import { idOf, idsOf } from '@/domain/topics/id-of'
import { readDocuments } from '../save/read-documents'
import type { Save, SaveStep } from '../save/save'
import { publicVersions, questionEntries } from './question-entries'
import { tieEntries } from './tie-entries'
import { partEntry } from './record-part-changes'
import { writeChanges, type Entry } from './write-changes'

/**
 * Writes down what a publication changes in what visitors see of a topic: the topic itself when it appears or goes,
 * else its introduction, its organisations with their roles, its sources and the questions of its subtopics.
 */
export const recordTopicChanges: SaveStep<Topic> = async (save) => {
  const { change, req } = save
  if (change === 'none') return
  const before = save.before
  const after = change === 'published' ? save.after : null
  const entries =
    before && after
      ? [
          ...introductionChanged({ before, after }),
          ...(await partsChanged({ before, after, req })),
          ...(await rolesChanged({ before, after, req })),
          ...(await questionsChanged({ before, after, followers: save.followers, req })),
        ]
      : topicEntries({ before, after })
  await writeChanges({ entries, topics: [save.after.id], req })
}

function topicEntries({ before, after }: { before: Topic | null; after: Topic | null }): Entry[] {
  return [
    ...(before ? [{ action: 'removed', subject: 'topic', text: before.title } as const] : []),
    ...(after ? [{ action: 'added', subject: 'topic', text: after.title } as const] : []),
  ]
}

function introductionChanged({ before, after }: Pick<Versions, 'before' | 'after'>): Entry[] {
  const visible = ({ description, intro }: Topic): unknown => [description, intro]
  return isSame(visible(before), visible(after))
    ? []
    : [{ action: 'changed', subject: 'topic', text: after.title }]
}

/** Of the organisations that stay: another role, or another address to point to. */
async function rolesChanged({ before, after, req }: Versions): Promise<Entry[]> {
  const roles = rolesOf(before)
  const ids = [...rolesOf(after)].flatMap(([id, role]) =>
    roles.has(id) && !isSame(roles.get(id), role) ? id : [],
  )
  const parts = await findPublic({ collection: 'organisations', ids, req })
  return parts.map((part) => partEntry({ action: 'changed', part }))
}

function rolesOf({ organisations }: Topic): Map<number, unknown> {
  return new Map(
    (organisations ?? []).flatMap(({ organisation, role, url }) =>
      idOf(organisation).map((id): [number, unknown] => [id, [role, url]]),
    ),
  )
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
      ...(await findPublic({ collection: 'organisations', ids: organisations, req })),
      ...(await findPublic({ collection: 'sources', ids: sources, req })),
    ]
    entries.push(...parts.map((part) => partEntry({ action, part })))
  }
  return entries
}

/** Of the subtopics that followed the topic, and of those that were public already when it began to list them. */
async function questionsChanged({
  before,
  after,
  followers,
  req,
}: Versions & Pick<Save, 'followers'>): Promise<Entry[]> {
  const followed = followers.map((save) => save.after.id)
  const come = difference({ all: idsOf(after.subtopics), kept: [...idsOf(before.subtopics), ...followed] })
  const listed = await findPublic({ collection: 'subtopics', ids: come, req })
  const saves = followers.map(publicVersions)
  return [
    ...saves.flatMap(questionEntries),
    ...(await tieEntries({ saves, req })),
    ...listed.flatMap((subtopic) => questionEntries({ before: null, after: subtopic })),
  ]
}

/** In the order of the ids. */
async function findPublic<Slug extends PartCollection>({
  collection,
  ids,
  req,
}: {
  collection: Slug
  ids: number[]
  req: PayloadRequest
}): Promise<DataFromCollectionSlug<Slug>[]> {
  const found = await readDocuments({ version: 'public', collection, ids, req })
  return ids.flatMap((id) => found.get(id) ?? [])
}

function organisationIds(topic: Topic): number[] {
  return (topic.organisations ?? []).flatMap(({ organisation }) => idOf(organisation))
}

function difference({ all, kept }: { all: number[]; kept: number[] }): number[] {
  const without = new Set(kept)
  return all.filter((id) => !without.has(id))
}
