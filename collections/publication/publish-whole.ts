import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { lockDocuments } from '@/server/database/document-lock'
import type { Topic } from '@/payload-types'

import { documentId } from '../endpoints/document-id'
import { Rejection } from '../endpoints/rejection'
import { errorOf, statusOf } from '../save/bulk/bulk-error'
import type { ChosenPart } from './chosen-part'
import { kindFields } from './kind-fields'
import type { SeenPart } from './newest-parts'
import { partIdsOf, readPublication, type MissingPart, type Publication } from './read-publication'

/**
 * Publishes a topic with its draft subtopics and with the organisations and sources that were chosen: all of it or
 * nothing. Needs a transaction.
 */
export async function publishWhole({
  id,
  data,
  parts,
  seen,
  req,
}: {
  id: number
  /** Of the topic, as its form sends it, with when it was read (`updatedAt`); empty for its newest version. */
  data: Record<string, unknown>
  parts: ChosenPart[]
  /** What goes along as it was shown (`Publication.seen`); `null` where it is published however it is by then. */
  seen: SeenPart[] | null
  req: PayloadRequest
}): Promise<Topic> {
  const publication = await readLocked({ id, data, req })
  const chosen = new Map(parts.map((part) => [nameOf(part), part]))
  const goesAlong = (part: SeenPart): boolean => part.collection === 'subtopics' || chosen.has(nameOf(part))
  if (seen !== null) rejectUnseen({ goAlong: publication.seen.filter(goesAlong), seen })
  for (const part of publication.missing) {
    const choice = chosen.get(nameOf(part))
    if (choice) await publishPart({ part, kind: choice.kind ?? null, req })
  }
  return req.payload.update({
    collection: 'topics',
    id,
    data: { ...topicData.parse(data), _status: 'published' },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

/** Nothing goes public that was saved after it was shown. */
function rejectUnseen({ goAlong, seen }: { goAlong: SeenPart[]; seen: SeenPart[] }): void {
  const shown = new Map(seen.map((part) => [nameOf(part), part.savedAt]))
  if (goAlong.every((part) => shown.get(nameOf(part)) === part.savedAt)) return
  throw new Rejection({
    message:
      'Er is niets gepubliceerd: intussen is er iets veranderd in wat mee openbaar wordt. Bekijk de lijst opnieuw.',
    status: 409,
  })
}

/** What publishing the topic does, while nobody else saves any of it until the transaction ends. */
async function readLocked({
  id,
  data,
  req,
}: {
  id: number
  data: Record<string, unknown>
  req: PayloadRequest
}): Promise<Publication> {
  await lockDocuments({ documents: [{ collection: 'topics', id }], req })
  const newest = await readNewestTopic({ id, req })
  if (!newest) throw new Rejection({ message: 'Dit thema is er niet (meer).', status: 404 })
  const topic = { ...newest, ...sentParts.parse(data) }
  const ids = partIdsOf(topic)
  const records = (await readPublication({ topic, req })).missing
  const subtopics = ids.subtopics.map((part) => ({ collection: 'subtopics' as const, id: part }))
  await lockDocuments({ documents: [...subtopics, ...records], req })
  return readPublication({ topic, req })
}

/** A topic in its newest version, as the requester may read it. */
export async function readNewestTopic({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<Topic | null> {
  return req.payload.findByID({
    collection: 'topics',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req,
  })
}

/** The lists of a topic, as far as its form sends them. */
const sentParts = z.object({
  subtopics: z.array(documentId).optional().catch(undefined),
  organisations: z
    .array(z.object({ organisation: documentId.nullish() }))
    .optional()
    .catch(undefined),
  sources: z.array(documentId).optional().catch(undefined),
})

const topicData = z.custom<Partial<Topic>>()

async function publishPart({
  part: { collection, id, title, kind: known, openWith },
  kind,
  req,
}: {
  part: MissingPart
  kind: string | null
  req: PayloadRequest
}): Promise<void> {
  const named = `Er is niets gepubliceerd. “${title}”:`
  if (openWith !== null)
    throw new Rejection({ message: `${named} ${openWith} schrijft er nog in.`, status: 423 })
  const filledIn = known.value === null && kind !== null ? { [kindFields[collection].name]: kind } : {}
  try {
    const { updatedAt } = await req.payload.findByID({ collection, id, draft: true, depth: 0, req })
    await req.payload.update({
      collection,
      id,
      data: { ...filledIn, updatedAt, _status: 'published' },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  } catch (error) {
    // A fault of the site stays one.
    if (statusOf(error) >= 500) throw error
    throw new Rejection({ message: `${named} ${errorOf(error)}`, status: 400 })
  }
}

function nameOf({ collection, id }: Pick<SeenPart, 'collection' | 'id'>): string {
  return `${collection} ${id}`
}
