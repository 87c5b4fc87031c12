import { z } from 'zod'

import { pageOf } from '@/domain/lists/page-of'
import { pageSize } from '@/domain/lists/page-size'
import { groupQuestions, type QuestionDirectory, type QuestionRow } from '@/domain/lists/question-directory'
import type { QuestionFilter } from '@/domain/lists/question-filter'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { inOrder, listQuestions } from './list-questions'
import { rows } from '../core/rows'

/** One page of the questions of the topics that were chosen, with how many each topic has. Two statements. */
export async function readQuestionDirectory(filter: QuestionFilter): Promise<QuestionDirectory> {
  const counts = await countPerTopic()
  const known = new Set(counts.map(({ value }) => value))
  const chosen = filter.topics.filter((slug) => known.has(slug))
  // Unknown slugs count for nothing: a filter of only those is no filter.
  const shown = chosen.length > 0 ? counts.filter(({ value }) => chosen.includes(value)) : counts
  const total = shown.reduce((sum, { count }) => sum + count, 0)
  const { page, pages } = pageOf({ asked: filter.page, total })
  return {
    groups: groupQuestions(await findRows({ topics: shown.map(({ value }) => value), page })),
    total,
    page,
    pages,
    topics: counts.map((option) => ({ ...option, chosen: chosen.includes(option.value) })),
    ignored: filter.topics.filter((slug) => !known.has(slug)),
  }
}

async function countPerTopic(): Promise<{ value: string; label: string; count: number }[]> {
  return rows({
    row: z.object({ value: z.string(), label: z.string(), count: z.number() }),
    query: sql`
      select t.slug as value, t.title as label, coalesce(counted.count, 0) as count from public_topics t
      left join (select topic_id, count(*)::int as count from public_questions group by topic_id) counted
        on counted.topic_id = t.id
      order by ${dutchOrder(sql`t.title`)}, t.id`,
  })
}

/** Of the topics with these slugs. */
async function findRows({ topics, page }: { topics: string[]; page: number }): Promise<QuestionRow[]> {
  if (topics.length === 0) return []
  return listQuestions({
    where: sql`s.topic_slug in ${topics}`,
    order: sql`${inOrder} limit ${pageSize} offset ${(page - 1) * pageSize}`,
  })
}
