import { cache } from 'react'
import { z } from 'zod'

import { nearEnough, type Near } from '@/domain/near'
import { toSlug } from '@/domain/to-slug'
import { sql } from '@/public-sql'

import { rows } from './rows'

/**
 * The public questions whose key is about the one that was asked for: one that was copied in part, or by hand. One
 * statement, on an index.
 */
export const findNearQuestions = cache(async (asked: string): Promise<Near[]> => {
  const key = toSlug(asked)
  if (key === '') return []
  return rows({
    row,
    query: sql`
      select 'question' as kind, q.key as slug, q.text as title from (
        select id, similarity(key, ${key}) as alike from subtopics_questions
        order by key <-> ${key} limit ${mostCandidates}) near
      join public_questions q on q.id = near.id
      where near.alike >= ${nearEnough} order by near.alike desc, q.key limit 5`,
  })
})

const row = z.object({ kind: z.literal('question'), slug: z.string(), title: z.string() })

/** Of keys that may be those of questions which are not public. */
const mostCandidates = 20
