import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { lockOf } from '@/server/database/document-lock'
import { sql } from '@/server/database/public-sql'

import { isWrittenByAnother } from '../presence/is-present'
import { currentSave, type CurrentSave } from '../save/begin-save'
import { runInTransaction } from '../search/run-in-transaction'

const draftSubtopic = z.object({
  id: z.number(),
  title: z.string(),
  /** Who else writes in it now. */
  open_with: z.string().nullable(),
  /** Whether a question of it is public in another subtopic, from which it was moved. */
  has_moved_questions: z.boolean(),
})

export type DraftSubtopic = z.output<typeof draftSubtopic>

const read = new WeakMap<CurrentSave, Promise<DraftSubtopic[]>>()

/**
 * The subtopics of a topic that is saved whose newest version is a draft, in the order in which they are locked: nobody
 * else saves them until this transaction ends. Read once for each save.
 */
export function draftSubtopics({
  ids,
  req,
}: {
  ids: number[]
  req: PayloadRequest
}): Promise<DraftSubtopic[]> {
  const save = currentSave(req)
  const known = read.get(save) ?? readDrafts({ ids, req })
  read.set(save, known)
  return known
}

async function readDrafts({ ids, req }: { ids: number[]; req: PayloadRequest }): Promise<DraftSubtopic[]> {
  if (ids.length === 0) return []
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select d.id, d.title, ${lockOf({ collection: 'subtopics', id: sql`d.id` })} as lock,
      (select u.name from presence p join users u on u.id = p.who
        where p.collection = 'subtopics' and p.record = d.id and ${isWrittenByAnother(req)}
        order by p.at desc limit 1) as open_with,
      exists (select from _subtopics_v_version_questions n join subtopics_questions q on q.key = n.key
        where n._parent_id = d.version and q._parent_id <> d.id) as has_moved_questions
    from (
      select parent_id as id, id as version, version_title as title from _subtopics_v
      where latest and version__status = 'draft' and version_deleted_at is null
        and parent_id = any(${sql.param(ids)}::int[])
      order by parent_id::text collate "C") d`)
  return rows.map((row) => draftSubtopic.parse(row))
}
