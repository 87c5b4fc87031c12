import { z } from 'zod'

import { fold } from '@/domain/text/fold'
import type { DidYouMean } from '@/domain/search/search'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/** What somebody may have meant by a question that nothing is found for. One statement. */
export async function findDidYouMean(text: string): Promise<DidYouMean> {
  const words = [...new Set((text.match(/\p{L}{3,40}/gu) ?? []).map(fold))].slice(0, maxWords)
  if (words.length === 0) return { question: null, near: [] }
  const alike = await rows({
    row: z.object({ asked: z.string(), word: z.string() }),
    query: sql`
      select asked, best.word from unnest(${sql.param(words)}::text[]) asked
      cross join lateral (select w.word, similarity(w.word, asked) as alike from search_words w
        where w.word % asked and exists (select from search_entries e where e.words @> array[w.word])
        order by alike desc, w.word limit ${maxSimilar}) best
      order by best.alike desc, best.word`,
  })
  const best = new Map(alike.toReversed().map(({ asked, word }) => [asked, word]))
  const question = text.replace(/\p{L}{3,40}/gu, (word) => {
    const instead = best.get(fold(word))
    return instead === undefined || instead === fold(word) ? word : instead
  })
  const known = new Set([...words, ...best.values()])
  const near = alike.map(({ word }) => word).filter((word) => !known.has(word))
  return { question: question === text ? null : question, near: [...new Set(near)].slice(0, maxSimilar) }
}

const maxWords = 10

const maxSimilar = 5
