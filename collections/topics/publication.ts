import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { PartCollection, RecordCollection } from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'
import type { Subtopic, Topic } from '@/payload-types'

import { isWrittenByAnother } from '../presence/is-present'
import { differencesOf, type Difference } from '../save/differences-of'
import { idOf, idsOf } from '../save/id-of'
import { readPublicParts } from '../save/read-public-parts'
import { titleOf } from '@/domain/document/title-of'
import { runInTransaction } from '../search/run-in-transaction'

/** What goes public with a topic, and what stays behind. */
export interface Publication {
  /** Draft subtopics, with what each says now and what it will say. */
  subtopics: { id: number; title: string; isNew: boolean; fields: Difference[]; openWith: string | null }[]
  /** What the topic lists and visitors will not see. */
  missing: { collection: RecordCollection; id: number; title: string }[]
}

/** Of a topic in its newest version. */
export async function readPublication({
  topic,
  req,
}: {
  topic: Pick<Topic, PartCollection>
  req: PayloadRequest
}): Promise<Publication> {
  const subtopics = await draftSubtopics({ ids: idsOf(topic.subtopics), req })
  const organisations = (topic.organisations ?? []).flatMap(({ organisation }) => idOf(organisation))
  return {
    subtopics,
    missing: [
      ...(await notPublic({ collection: 'organisations', ids: organisations, req })),
      ...(await notPublic({ collection: 'sources', ids: idsOf(topic.sources), req })),
    ],
  }
}

interface Listed {
  ids: number[]
  req: PayloadRequest
}

async function draftSubtopics({ ids, req }: Listed): Promise<Publication['subtopics']> {
  if (ids.length === 0) return []
  const drafts = await req.payload.find({
    collection: 'subtopics',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'draft' } }] },
    draft: true,
    depth: 0,
    joins: false,
    pagination: false,
    limit: ids.length,
    req,
  })
  if (drafts.docs.length === 0) return []
  const wasPublic = await readPublicParts<Subtopic>({ collection: 'subtopics', ids, req })
  const open = await openWithOthers({ ids: drafts.docs.map(({ id }) => id), req })
  const { fields } = req.payload.collections.subtopics.config
  return drafts.docs.map((draft) => {
    const before = wasPublic.get(draft.id)
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

/** Who else is writing in which of these subtopics now. */
async function openWithOthers({ ids, req }: Listed): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select p.record as id, u.name from presence p join users u on u.id = p.who
    where p.collection = 'subtopics' and p.record = any(${sql.param(ids)}::int[]) and ${isWrittenByAnother(req)}`)
  return new Map(
    rows
      .map((row) => z.object({ id: z.number(), name: z.string() }).parse(row))
      .map(({ id, name }) => [id, name]),
  )
}

async function notPublic({
  collection,
  ids,
  req,
}: Listed & { collection: RecordCollection }): Promise<Publication['missing']> {
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
