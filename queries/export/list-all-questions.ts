import { z } from 'zod'

import type { QuestionRow } from '@/domain/lists/question-directory'
import { sql } from '@/server/database/public-sql'

import { inOrder, listQuestions, placedQuestions } from '../questions/list-questions'
import { rows } from '../core/rows'
import { inBatches } from './in-batches'

/** All public questions, or those of the topics with these slugs. */
export async function* listAllQuestions(topics: string[]): AsyncGenerator<QuestionRow[]> {
  const ofTopics = topics.length > 0 ? sql`where s.topic_slug in ${topics}` : sql``
  const [found] = await rows({
    row: z.object({ keys: z.array(z.string()) }),
    query: sql`
      select coalesce(json_agg(key), '[]') as keys
      from (select q.key from ${placedQuestions} ${ofTopics} order by ${inOrder}) listed`,
  })
  const read = (batch: string[]): Promise<QuestionRow[]> => {
    const keys = sql.param(batch)
    return listQuestions({
      where: sql`q.key = any(${keys}::text[])`,
      order: sql`array_position(${keys}::text[], q.key::text)`,
    })
  }
  yield* inBatches({ keys: found?.keys ?? [], read })
}
