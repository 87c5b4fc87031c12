import { cache } from 'react'
import { z } from 'zod'

import { isSlug } from '@/domain/text/is-slug'
import type { RemovedQuestion } from '@/domain/questions/removed-question'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/**
 * A question that its topic asks no more, as it was last published there; `null` for a key that nobody gave, and
 * while that topic is not public. Only the newest entry counts: a question that went on to another topic is of that
 * topic, and where that was withdrawn nothing is told.
 */
export const getRemovedQuestion = cache(async (key: string): Promise<RemovedQuestion | null> => {
  if (!isSlug(key)) return null
  const [removed] = await rows({
    row,
    query: sql`
      with newest as (
        select c.action, c.text, c.topic_id from changes c
        where c.subject = 'question' and c.key = ${key} order by c.created_at desc, c.id desc limit 1)
      select n.text, json_build_object('slug', t.slug, 'title', t.title) as topic
      from newest n join public_topics t on t.id = n.topic_id
      where n.action = 'removed'`,
  })
  return removed ?? null
})

const row = z.object({ text: z.string(), topic: z.object({ slug: z.string(), title: z.string() }) })
