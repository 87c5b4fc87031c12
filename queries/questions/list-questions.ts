import { z } from 'zod'

import { subtopicAnchor } from '@/domain/site/paths'
import type { QuestionRow } from '@/domain/lists/question-directory'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql, type SQL } from '@/server/database/public-sql'

import { furtherOf, furtherRow } from '../topics/further-of'
import { isoTime } from '../core/iso-time'
import { rows } from '../core/rows'
import { toQuestionRelations } from './to-question-relations'

const row = z.object({
  key: z.string(),
  text: z.string(),
  topic: z.object({ slug: z.string(), title: z.string() }),
  subtopic: z.object({ slug: z.string(), title: z.string() }),
  place: z.object({ subtopic: z.number(), question: z.number() }),
  further: z.object(furtherRow),
  updatedAt: z.string(),
})

/** Public questions `q` in their subtopics `s`, which have their place on the page of their topic. */
export const placedQuestions = sql`public_topic_subtopics s join subtopics_questions q on q._parent_id = s.id`

/** As topics are listed, and questions stand in them. */
export const inOrder = sql`${dutchOrder(sql`s.topic_title`)}, s.topic_id, s.place, q._order`

export async function listQuestions({ where, order }: { where: SQL; order: SQL }): Promise<QuestionRow[]> {
  const found = await rows({
    row,
    query: sql`
      select q.key, q.text, json_build_object('subtopic', s.place, 'question', q._order) as place,
        (select ${isoTime(sql`u.updated_at`)} from public_subtopics u where u.id = s.id) as "updatedAt",
        json_build_object(${furtherOf}) as further,
        json_build_object('slug', s.topic_slug, 'title', s.topic_title) as topic,
        json_build_object('slug', coalesce(s.slug, s.id::text), 'title', s.title) as subtopic
      from ${placedQuestions} where ${where} order by ${order}`,
  })
  return found.map(({ subtopic, further, ...question }) => ({
    ...question,
    leadsTo: toQuestionRelations(further),
    number: `${question.place.subtopic}.${question.place.question}`,
    subtopic: { anchor: subtopicAnchor(subtopic.slug), title: subtopic.title },
  }))
}
