import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'

import { sql } from '@/public-sql'
import { transactionOf } from '@/transaction-of'
import type { Subtopic } from '@/payload-types'

import { indexRecords } from '../search/index-records'
import { runInTransaction } from '../search/run-in-transaction'

/** A question that was moved here leaves the public page where it was as soon as it is public here. */
export const takeMovedQuestions: CollectionBeforeChangeHook<Subtopic> = async ({
  data,
  originalDoc,
  req,
}) => {
  const keys = (data.questions ?? []).flatMap(({ key }) => key ?? [])
  const transaction = await transactionOf(req)
  if (data._status !== 'published' || keys.length === 0 || !transaction) return data
  const { rows } = await transaction.execute(sql`
    delete from subtopics_questions where key = any(${sql.param(keys)}::text[]) and _parent_id is distinct from ${originalDoc?.id ?? null}::int
    returning _parent_id as id`)
  const ids = [...new Set(rows.map((row) => z.object({ id: z.number() }).parse(row).id))]
  await indexRecords({ collection: 'subtopics', ids, run: await runInTransaction(req) })
  return data
}
