import { z } from 'zod'

import { groupQuestions } from '@/domain/lists/question-directory'
import { pageSize } from '@/domain/lists/page-size'
import type { RelatedQuestions } from '@/domain/questions/related-questions'
import type { RecordCollection } from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'
import { questionTable, questionRelations } from '../directory/question-table'
import { listQuestions } from './list-questions'

/** The public questions that lead to an organisation or a source, as many as a page shows. One statement, or two. */
export async function listRelatedQuestions({
  collection,
  id,
}: {
  collection: RecordCollection
  id: number
}): Promise<RelatedQuestions> {
  const where = sql`r.id in (select t.record from (${questionRelations[collection]}) t where t.id = ${id})`
  const questions = await listQuestions({
    where,
    order: sql`${questionTable.orders.thema} limit ${pageSize}`,
  })
  const groups = groupQuestions(questions)
  if (questions.length < pageSize) return { groups, total: questions.length }
  const [all] = await rows({
    row: totalRow,
    query: sql`select count(*)::int as total from ${questionTable.from} where ${where}`,
  })
  return { groups, total: all?.total ?? questions.length }
}

const totalRow = z.object({ total: z.number() })
