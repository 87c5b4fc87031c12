import type { PayloadRequest } from 'payload'

import type { Subtopic, Topic } from '@/payload-types'

import { differencesOf, type Difference } from './save/differences-of'
import { idOf } from './save/id-of'
import { titleOf } from './save/title-of'

/** What goes public with a topic, and what stays behind. */
export interface Publication {
  /** Draft subtopics, with what each says now and what it will say. */
  subtopics: { id: number; title: string; isNew: boolean; fields: Difference[]; openWith: string | null }[]
  /** What the topic lists and visitors will not see. */
  missing: { collection: 'organisations' | 'sources'; id: number; title: string }[]
}

/** Of a topic in its newest version. */
export async function readPublication({
  topic,
  req,
}: {
  topic: Pick<Topic, 'subtopics' | 'organisations' | 'sources'>
  req: PayloadRequest
}): Promise<Publication> {
  const subtopics = await draftSubtopics({ ids: (topic.subtopics ?? []).flatMap(idOf), req })
  const organisations = (topic.organisations ?? []).flatMap(({ organisation }) => idOf(organisation))
  return {
    subtopics,
    missing: [
      ...(await notPublic({ collection: 'organisations', ids: organisations, req })),
      ...(await notPublic({ collection: 'sources', ids: (topic.sources ?? []).flatMap(idOf), req })),
    ],
  }
}

interface Listed {
  ids: number[]
  req: PayloadRequest
}

async function draftSubtopics({ ids, req }: Listed): Promise<Publication['subtopics']> {
  if (ids.length === 0) return []
  const read = {
    collection: 'subtopics',
    depth: 0,
    joins: false,
    pagination: false,
    limit: ids.length,
    req,
  } as const
  const where = { id: { in: ids } }
  const drafts = await req.payload.find({
    ...read,
    where: { and: [where, { _status: { equals: 'draft' } }] },
    draft: true,
  })
  if (drafts.docs.length === 0) return []
  const { docs } = await req.payload.find({
    ...read,
    where: { and: [where, { _status: { equals: 'published' } }] },
  })
  const open = await openWithOthers({ ids: drafts.docs.map(({ id }) => id), req })
  const { fields } = req.payload.collections.subtopics.config
  return drafts.docs.map((draft) => {
    const before = docs.find(({ id }) => id === draft.id)
    return {
      id: draft.id,
      title: draft.title,
      isNew: before === undefined,
      fields: differencesOf({ before: textsOf(before), after: textsOf(draft), fields }),
      openWith: open.get(draft.id) ?? null,
    }
  })
}

function textsOf(subtopic: Subtopic | undefined): Record<string, unknown> {
  const { title, context, questions } = subtopic ?? {}
  return { title, context, questions }
}

/** Who has which of these subtopics open now, but for who asks. Payload keeps that for as long as they type. */
export async function openWithOthers({ ids, req }: Listed): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: 'subtopics' } },
        { 'document.value': { in: ids } },
        { updatedAt: { greater_than: new Date(Date.now() - lockLasts).toISOString() } },
      ],
    },
    depth: 1,
    pagination: false,
    req,
  })
  return new Map(
    docs.flatMap(({ document, user }) => {
      const who = user.value
      const id = document && idOf(document.value)[0]
      if (id === undefined || id === null || typeof who !== 'object' || who.id === req.user?.id) return []
      return [[id, who.name] as const]
    }),
  )
}

/** In milliseconds, as Payload has it. */
const lockLasts = 300_000

async function notPublic({
  collection,
  ids,
  req,
}: Listed & { collection: 'organisations' | 'sources' }): Promise<Publication['missing']> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'draft' } }] },
    depth: 0,
    pagination: false,
    limit: ids.length,
    req,
  })
  return docs.map((found) => ({ collection, id: found.id, title: titleOf(found) }))
}
