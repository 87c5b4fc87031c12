import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'

import { findInAnyVersion } from '../fields/find-in-any-version'

import { Rejection } from '../endpoints/rejection'
import type { DeletionStep } from './save'
import { scopeOf } from './scope'

/** Rejects trashing a record that is used, and names the places. Postgres would drop the relations silently. */
export const rejectTrashInUse: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data.deletedAt && !originalDoc?.deletedAt)
    await rejectInUse({ collection: collection.slug, id: originalDoc?.id, req })
  return data
}

export const rejectDeletionInUse: DeletionStep = rejectInUse

export const rejectDeletionOfUsedImage: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await rejectInUse({ collection: collection.slug, id, req })
}

async function rejectInUse(used: Used): Promise<void> {
  if (scopeOf(used.req).work === 'merge') return
  const uses = await usesOf(used)
  if (uses.length === 0) return
  const named = uses.slice(0, maxNamed).map(({ kind, title }) => `${kind} “${title}”`)
  const more = uses.length > maxNamed ? ` en ${uses.length - maxNamed} meer` : ''
  throw new Rejection({
    message: `Dit is nog in gebruik: ${named.join(', ')}${more}. Haal het daar eerst weg; concepten en de prullenbak tellen mee.`,
    status: 400,
    data: { uses },
  })
}

/** Uses that the sentence names; the answer has them all. */
const maxNamed = 10

interface Used {
  collection: CollectionSlug
  id: number | string
  req: PayloadRequest
}

interface Use {
  kind: 'thema' | 'bron' | 'organisatie' | 'onderwerp'
  collection: 'topics' | 'sources' | 'organisations' | 'subtopics'
  id: number
  title: string
}

/** Where a document is used, in what is public and in the newest drafts. */
async function usesOf({ collection, id, req }: Used): Promise<Use[]> {
  const inTopics = await findInAnyVersion({
    collection: 'topics',
    where: usedInTopic({ collection, id }),
    req,
  })
  const publishes: Where = { publisher: { equals: id } }
  const published =
    collection === 'organisations'
      ? await findInAnyVersion({ collection: 'sources', where: publishes, req })
      : []
  const namedBy: Where = { or: [{ successor: { equals: id } }, { ministry: { equals: id } }] }
  const organisations =
    collection === 'organisations' ? await findInAnyVersion({ collection, where: namedBy, req }) : []
  const inQuestion = usedInQuestion({ collection, id })
  const inQuestions = inQuestion
    ? await findInAnyVersion({ collection: 'subtopics', where: inQuestion, req })
    : []
  return [
    ...once(inTopics).map(
      ({ id: topic, title }) => ({ kind: 'thema', collection: 'topics', id: topic, title }) as const,
    ),
    ...once(published).map(
      ({ id: source, title }) => ({ kind: 'bron', collection: 'sources', id: source, title }) as const,
    ),
    ...once(organisations).map(
      ({ id: organisation, name }) =>
        ({ kind: 'organisatie', collection: 'organisations', id: organisation, title: name }) as const,
    ),
    ...once(inQuestions).map(
      ({ id: subtopic, title }) =>
        ({ kind: 'onderwerp', collection: 'subtopics', id: subtopic, title }) as const,
    ),
  ]
}

function usedInTopic({ collection, id }: Pick<Used, 'collection' | 'id'>): Where {
  switch (collection) {
    case 'organisations':
      return { 'organisations.organisation': { equals: id } }
    case 'sources':
      return { sources: { equals: id } }
    case 'subtopics':
      return { subtopics: { equals: id } }
    case 'media':
      return { image: { equals: id } }
    default:
      throw new Error(`Nobody uses ${collection}.`)
  }
}

/** Where a question leads to it. */
function usedInQuestion({ collection, id }: Pick<Used, 'collection' | 'id'>): Where | null {
  if (collection === 'organisations') return { 'questions.organisations.organisation': { equals: id } }
  return collection === 'sources' ? { 'questions.sources.source': { equals: id } } : null
}

function once<Document extends { id: number }>(found: Document[]): Document[] {
  return [...new Map(found.map((document) => [document.id, document])).values()]
}
