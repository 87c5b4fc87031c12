import { z } from 'zod'

import { subtopicAnchor } from '@/domain/site/paths'
import type { QuestionRow } from '@/domain/lists/question-directory'
import { sql } from '@/server/database/public-sql'

import { furtherOf, furtherRow } from '../topics/further-of'
import { isoTime } from '../core/iso-time'
import { toQuestionRelations } from './to-question-relations'

/** A question as `questionColumns` reads it. */
export const questionRow = z.object({
  key: z.string(),
  text: z.string(),
  topic: z.object({ slug: z.string(), title: z.string() }),
  subtopic: z.object({ slug: z.string(), title: z.string() }),
  place: z.object({ subtopic: z.number(), question: z.number() }),
  further: z.object(furtherRow),
  updatedAt: z.string(),
})

/** What is shown of a question `r` in its subtopic `s`. */
export const questionColumns = sql`
  r.key, r.text, json_build_object('subtopic', s.place, 'question', r._order) as place,
  (select ${isoTime(sql`u.updated_at`)} from public_subtopics u where u.id = s.id) as "updatedAt",
  json_build_object(${furtherOf('r')}) as further,
  json_build_object('slug', s.topic_slug, 'title', s.topic_title) as topic,
  json_build_object('slug', coalesce(s.slug, s.id::text), 'title', s.title) as subtopic`

export function toQuestionRow({ subtopic, further, ...question }: z.output<typeof questionRow>): QuestionRow {
  return {
    ...question,
    leadsTo: toQuestionRelations(further),
    number: `${question.place.subtopic}.${question.place.question}`,
    subtopic: { anchor: subtopicAnchor(subtopic.slug), title: subtopic.title },
  }
}
