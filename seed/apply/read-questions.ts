import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

import { QuestionIndex } from '@/seed/plan/question-index'

/** The questions of every topic that is not in the trash, in one statement. */
export async function readQuestions(payload: Payload): Promise<QuestionIndex> {
  const { rows } = await payload.db.drizzle.execute<{ text: string; slug: string; title: string }>(sql`
    select question.text, topic.slug, topic.title
    from subtopics_questions question
    join topics_rels part on part.subtopics_id = question._parent_id and part.path = 'subtopics'
    join topics topic on topic.id = part.parent_id
    where topic.deleted_at is null and topic.slug is not null and question.text is not null
    order by topic.id, part."order", question._order`)
  return new QuestionIndex(rows.map(({ text, slug, title }) => ({ text, topic: { slug, title } })))
}
