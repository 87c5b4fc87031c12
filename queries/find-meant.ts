import { z } from 'zod'

import { fold } from '@/domain/fold'
import { sql } from '@/public-sql'

import { rows } from './rows'

/**
 * A question with the words that the guide does not have replaced by those that look most like them, or `null` when
 * there are none. One statement.
 */
export async function findMeant(text: string): Promise<string | null> {
  const words = [...new Set(text.match(/\p{L}{3,40}/gu) ?? [])].slice(0, mostWords)
  if (words.length === 0) return null
  const found = await rows({
    row: z.object({ asked: z.string(), word: z.string() }),
    query: sql`
      select asked, best.word from unnest(${sql.param(words.map(fold))}::text[]) asked
      cross join lateral (select w.word from search_words w
        where w.word % asked and exists (select from search_entries e where e.words @> array[w.word])
        order by similarity(w.word, asked) desc, w.word limit 1) best
      where best.word <> asked`,
  })
  const meant = new Map(found.map(({ asked, word }) => [asked, word]))
  const corrected = text.replace(/\p{L}{3,40}/gu, (word) => meant.get(fold(word)) ?? word)
  return corrected === text ? null : corrected
}

const mostWords = 10
