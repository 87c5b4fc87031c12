import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

import type { QuestionOwner } from '@/seed/plan/question-index'

interface OwnedQuestion {
  text: string
  topic: QuestionOwner
}

/** The questions of every topic that is not in the trash, or those that may ask the same as `texts`; in one statement. */
export async function readQuestions({
  payload,
  texts,
}: {
  payload: Payload
  texts?: string[]
}): Promise<OwnedQuestion[]> {
  const among = texts
    ? sql`and question_letters(question.text) in
        (select question_letters(sought) from unnest(${sql.param(texts)}::text[]) sought)`
    : sql``
  const { rows } = await payload.db.drizzle.execute<{ text: string; slug: string; title: string }>(sql`
    select question.text, topic.slug, topic.title
    from subtopics_questions question
    join topics_rels part on part.subtopics_id = question._parent_id and part.path = 'subtopics'
    join topics topic on topic.id = part.parent_id
    where topic.deleted_at is null and topic.slug is not null and question.text is not null ${among}
    order by topic.id, part."order", question._order`)
  return rows.map(({ text, slug, title }) => ({ text, topic: { slug, title } }))
}
