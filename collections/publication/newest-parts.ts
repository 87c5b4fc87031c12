import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import {
  partCollections,
  titleFields,
  type PartCollection,
  type RecordCollection,
} from '@/domain/topics/content-collections'
import { sql, type SQL } from '@/server/database/public-sql'

import { documentId } from '../endpoints/document-id'
import { isWrittenByAnother } from '../presence/is-present'
import { runInTransaction } from '../search/run-in-transaction'
import { kindFields } from './kind-fields'

/** A part of a topic as it was at a moment. */
export const seenPart = z.object({
  collection: z.enum(partCollections),
  id: documentId,
  /** When it was last saved, as the database writes it. */
  savedAt: z.string(),
})

export type SeenPart = z.output<typeof seenPart>

const newestPart = seenPart.extend({
  title: z.string().nullable(),
  isDraft: z.boolean(),
  isPublic: z.boolean(),
  /** Whether it was public before, and was taken offline. */
  wasPublic: z.boolean(),
  /** What sort of organisation or source it is; `null` while that was not filled in. */
  kind: z.string().nullable(),
  /** Who else writes in it now. */
  openWith: z.string().nullable(),
})

export type NewestPart = z.output<typeof newestPart>

/** The ids of the parts that a topic lists, each in its order. */
export type PartIds = Record<PartCollection, number[]>

interface PartsQuery {
  ids: PartIds
  /** Sources. */
  publishersOf: number[]
  /** Subtopics. */
  ledToBy: number[]
  req: PayloadRequest
}

/**
 * The parts of a topic in their newest versions, but for what is in the trash: subtopics, organisations and sources in
 * the order of the topic, then the publishers of these sources and what the questions of these subtopics lead to.
 */
export async function readNewestParts({
  ids,
  publishersOf,
  ledToBy,
  req,
}: PartsQuery): Promise<NewestPart[]> {
  const run = await runInTransaction(req)
  const { rows } = await run(
    sql.join(
      partCollections.map((collection) => partsOf({ collection, ids, publishersOf, ledToBy, req })),
      sql` union all `,
    ),
  )
  const found = rows.map((row) => newestPart.parse(row))
  return partCollections.flatMap((collection) => {
    const parts = found.filter((part) => part.collection === collection)
    const listed = ids[collection].flatMap((id) => parts.find((part) => part.id === id) ?? [])
    return [...new Set([...listed, ...parts])]
  })
}

function partsOf({
  collection,
  ids,
  publishersOf,
  ledToBy,
  req,
}: PartsQuery & { collection: PartCollection }): SQL {
  const kind = collection === 'subtopics' ? null : kindFields[collection].name
  return sql`
    select ${collection}::text as collection, v.parent_id as id,
      ${sql.identifier(`version_${titleFields[collection]}`)} as title,
      v.version__status = 'draft' as "isDraft",
      exists (select from ${sql.identifier(`public_${collection}`)} d where d.id = v.parent_id) as "isPublic",
      exists (select from ${sql.identifier(`_${collection}_v`)} o
        where o.parent_id = v.parent_id and o.version__status = 'published') as "wasPublic",
      ${kind === null ? sql`null::text` : sql`${sql.identifier(`version_${kind}`)}::text`} as kind,
      v.updated_at::text as "savedAt",
      (select u.name from presence p join users u on u.id = p.who
        where p.collection = ${collection} and p.record = v.parent_id and ${isWrittenByAnother(req)}
        order by p.at desc limit 1) as "openWith"
    from ${sql.identifier(`_${collection}_v`)} v
    where v.latest and v.version_deleted_at is null and (v.parent_id = any(${sql.param(ids[collection])}::int[])
      ${collection === 'organisations' ? orPublishers(publishersOf) : sql``}
      ${collection === 'subtopics' ? sql`` : orLedTo({ collection, subtopics: ledToBy })})`
}

function orPublishers(sources: number[]): SQL {
  return sql`or v.parent_id in (select s.version_publisher_id from _sources_v s
    where s.latest and s.version_deleted_at is null and s.parent_id = any(${sql.param(sources)}::int[]))`
}

function orLedTo({ collection, subtopics }: { collection: RecordCollection; subtopics: number[] }): SQL {
  const rows =
    collection === 'organisations'
      ? sql`select r._parent_id, r.organisation_id as record from _subtopics_v_version_questions_organisations r`
      : sql`select r._parent_id, r.source_id as record from _subtopics_v_version_questions_sources r`
  return sql`or v.parent_id in (select led.record from _subtopics_v s
    join _subtopics_v_version_questions q on q._parent_id = s.id
    join (${rows}) led on led._parent_id = q.id
    where s.latest and s.version_deleted_at is null and s.parent_id = any(${sql.param(subtopics)}::int[]))`
}
