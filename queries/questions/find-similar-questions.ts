import { cache } from 'react'
import { z } from 'zod'

import { minSimilarity, type SimilarRecord } from '@/domain/search/similar'
import { toSlug } from '@/domain/text/to-slug'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/**
 * The public questions whose key is about the one that was asked for: one that was copied in part, or by hand. One
 * statement, on an index.
 */
export const findSimilarQuestions = cache(async (name: string): Promise<SimilarRecord[]> => {
  const key = toSlug(name)
  if (key === '') return []
  return rows({
    row,
    query: sql`
      select 'question' as kind, q.key as slug, q.text as title from (
        select key, text, similarity(key, ${key}) as alike from public_questions
        order by key <-> ${key} limit ${maxCandidates}) q
      where q.alike >= ${minSimilarity} order by q.alike desc, q.key limit 5`,
  })
})

const row = z.object({ kind: z.literal('question'), slug: z.string(), title: z.string() })

/** More than are shown, since as many may be equally near. */
const maxCandidates = 20
