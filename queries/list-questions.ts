import { z } from 'zod'

import { subtopicAnchor } from '@/domain/paths'
import type { QuestionRow } from '@/domain/question-directory'
import { published, sql, type SQL } from '@/public-sql'

import { rows } from './rows'

const row = z.object({
  key: z.string(),
  text: z.string(),
  number: z.string(),
  topic: z.object({ slug: z.string(), title: z.string() }),
  subtopic: z.object({ slug: z.string(), title: z.string() }),
})

/**
 * Public questions `q` of the subtopics `s` of public topics `t`. Numbered as on the page of the topic: by the subtopics
 * that are shown there.
 */
export const publicQuestions = sql`
  from topics t
  join (select s.id, s.slug, s.title, r.parent_id,
      row_number() over (partition by r.parent_id order by r."order") as place
    from topics_rels r join subtopics s on s.id = r.subtopics_id and ${published('s')}
    where r.path = 'subtopics') s on s.parent_id = t.id
  join subtopics_questions q on q._parent_id = s.id
  where ${published('t')}`

/** As topics are listed, and questions stand in them. */
export const inOrder = sql`t.title collate "und-x-icu", t.id, s.place, q._order`

export async function listQuestions({ where, order }: { where: SQL; order: SQL }): Promise<QuestionRow[]> {
  const found = await rows({
    row,
    query: sql`
      select q.key, q.text, s.place || '.' || q._order as number,
        json_build_object('slug', t.slug, 'title', t.title) as topic,
        json_build_object('slug', coalesce(s.slug, s.id::text), 'title', s.title) as subtopic
      ${publicQuestions} and ${where} order by ${order}`,
  })
  return found.map(({ subtopic, ...question }) => ({
    ...question,
    subtopic: { anchor: subtopicAnchor(subtopic.slug), title: subtopic.title },
  }))
}
