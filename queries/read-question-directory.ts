import { z } from 'zod'

import { pageOf } from '@/domain/page-of'
import { pageSize } from '@/domain/page-size'
import { subtopicAnchor } from '@/domain/paths'
import { groupQuestions, type QuestionDirectory, type QuestionRow } from '@/domain/question-directory'
import type { QuestionFilter } from '@/domain/question-filter'
import { published, sql } from '@/public-sql'

import { rows } from './rows'

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
      select t.slug as value, t.title as label, count(q.id)::int as count from topics t
      left join topics_rels r on r.parent_id = t.id and r.path = 'subtopics'
      left join subtopics s on s.id = r.subtopics_id and ${published('s')}
      left join subtopics_questions q on q._parent_id = s.id
      where ${published('t')} group by t.id order by t.title collate "und-x-icu", t.id`,
  })
}

const row = z.object({
  key: z.string(),
  text: z.string(),
  number: z.string(),
  topic: z.object({ slug: z.string(), title: z.string() }),
  subtopic: z.object({ slug: z.string(), title: z.string() }),
})

/** Numbered as on the page of the topic: by the subtopics that are shown there. */
async function findRows({ topics, page }: { topics: string[]; page: number }): Promise<QuestionRow[]> {
  if (topics.length === 0) return []
  const found = await rows({
    row,
    query: sql`
      with shown as (
        select s.id, s.slug, s.title, r.parent_id,
          row_number() over (partition by r.parent_id order by r."order") as place
        from topics_rels r join subtopics s on s.id = r.subtopics_id and ${published('s')}
        where r.path = 'subtopics')
      select q.key, q.text, s.place || '.' || q._order as number,
        json_build_object('slug', t.slug, 'title', t.title) as topic,
        json_build_object('slug', coalesce(s.slug, s.id::text), 'title', s.title) as subtopic
      from topics t join shown s on s.parent_id = t.id join subtopics_questions q on q._parent_id = s.id
      where ${published('t')} and t.slug in ${topics}
      order by t.title collate "und-x-icu", t.id, s.place, q._order
      limit ${pageSize} offset ${(page - 1) * pageSize}`,
  })
  return found.map(({ subtopic, ...question }) => ({
    ...question,
    subtopic: { anchor: subtopicAnchor(subtopic.slug), title: subtopic.title },
  }))
}
