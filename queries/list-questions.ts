import { z } from 'zod'

import { subtopicAnchor } from '@/domain/paths'
import type { QuestionRow } from '@/domain/question-directory'
import { sql, type SQL } from '@/public-sql'

import { rows } from './rows'

const row = z.object({
  key: z.string(),
  text: z.string(),
  number: z.string(),
  topic: z.object({ slug: z.string(), title: z.string() }),
  subtopic: z.object({ slug: z.string(), title: z.string() }),
})

/** Public questions `q`, with the place of their subtopic `s` among those that the page of the topic shows. */
export const placedQuestions = sql`
  public_questions q
  join (select s.id, row_number() over (partition by r.parent_id order by r."order") as place
    from topics_rels r join public_subtopics s on s.id = r.subtopics_id
    where r.path = 'subtopics') s on s.id = q.subtopic_id`

/** As topics are listed, and questions stand in them. */
export const inOrder = sql`q.topic_title collate "und-x-icu", q.topic_id, s.place, q._order`

export async function listQuestions({ where, order }: { where: SQL; order: SQL }): Promise<QuestionRow[]> {
  const found = await rows({
    row,
    query: sql`
      select q.key, q.text, s.place || '.' || q._order as number,
        json_build_object('slug', q.topic_slug, 'title', q.topic_title) as topic,
        json_build_object('slug', coalesce(q.subtopic_slug, q.subtopic_id::text), 'title', q.subtopic_title) as subtopic
      from ${placedQuestions} where ${where} order by ${order}`,
  })
  return found.map(({ subtopic, ...question }) => ({
    ...question,
    subtopic: { anchor: subtopicAnchor(subtopic.slug), title: subtopic.title },
  }))
}
