import { cache } from 'react'
import { z } from 'zod'

import { isSlug } from '@/domain/text/is-slug'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/** Where a question stands: the slug of its topic, and the key that it has there. */
export interface QuestionPlace {
  slug: string
  key: string
}

/**
 * The public topic on whose page a question stands, or `null`. A question that was taken away and asked elsewhere
 * in its topic in the same words stands there, under the key that it has now.
 */
export const getQuestionPlace = cache(async (key: string): Promise<QuestionPlace | null> => {
  if (!isSlug(key)) return null
  const [place] = await rows({
    row,
    query: sql`
      with recursive heir as (
        select ${key}::text as key
        union
        select added.key from heir
        join changes removed
          on removed.key = heir.key and removed.subject = 'question' and removed.action = 'removed'
        join changes added
          on added.topic_id = removed.topic_id and added.subject = 'question' and added.action = 'added'
          and added.text = removed.text)
      select q.topic_slug as slug, q.key from heir join public_questions q on q.key = heir.key
      order by q.key = ${key} desc limit 1`,
  })
  return place ?? null
})

const row = z.object({ slug: z.string(), key: z.string() })
