import { cache } from 'react'
import { z } from 'zod'

import { isSlug } from '@/domain/is-slug'

import { published } from './published'
import { rows } from './rows'
import { sql } from './sql'

/** The public topic on whose page a question stands, or `null`. */
export const getQuestionPlace = cache(async (key: string): Promise<{ slug: string; key: string } | null> => {
  if (!isSlug(key)) return null
  const [place] = await rows({
    row: z.object({ slug: z.string(), key: z.string() }),
    query: sql`
      select t.slug, q.key from subtopics_questions q
      join subtopics s on s.id = q._parent_id and ${published('s')}
      join topics_rels r on r.subtopics_id = s.id and r.path = 'subtopics'
      join topics t on t.id = r.parent_id and ${published('t')}
      where q.key = ${key} limit 1`,
  })
  return place ?? null
})
