import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'

import { sql, type SQL } from '@/server/database/public-sql'
import type { Subtopic } from '@/payload-types'

import { scopeOf } from '../save/scope'
import { indexRecords } from '../search/index-records'
import { runInTransaction } from '../search/run-in-transaction'
import type { DraftSubtopic } from './draft-subtopics'

/** A question that was moved here leaves the public page where it was as soon as it is public here. */
export const takeMovedQuestions: CollectionBeforeChangeHook<Subtopic> = async ({
  data,
  originalDoc,
  req,
}) => {
  const keys = (data.questions ?? []).flatMap(({ key }) => key ?? [])
  if (data._status !== 'published' || keys.length === 0 || scopeOf(req).work === 'follow') return
  await take({
    moved: sql`q.key = any(${sql.param(keys)}::text[]) and q._parent_id is distinct from ${originalDoc?.id ?? null}::int`,
    req,
  })
}

/** As `takeMovedQuestions`, for the drafts that are published with their topic. */
export async function takeQuestionsOf({
  drafts,
  req,
}: {
  drafts: DraftSubtopic[]
  req: PayloadRequest
}): Promise<void> {
  const ids = drafts.filter((draft) => draft.has_moved_questions).map(({ id }) => id)
  if (ids.length === 0) return
  await take({
    moved: sql`exists (
      select from _subtopics_v v join _subtopics_v_version_questions n on n._parent_id = v.id
      where v.latest and v.parent_id = any(${sql.param(ids)}::int[]) and n.key = q.key and q._parent_id <> v.parent_id)`,
    req,
  })
}

async function take({ moved, req }: { moved: SQL; req: PayloadRequest }): Promise<void> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`delete from subtopics_questions q where ${moved} returning _parent_id as id`)
  const subtopics = rows.map((row) => z.object({ id: z.number() }).parse(row).id)
  await indexRecords({ records: { subtopics }, run })
}
