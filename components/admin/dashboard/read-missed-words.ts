import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { amsterdamToday } from '@/server/database/amsterdam-today'
import { sql } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'

export interface MissedWord {
  word: string
  count: number
}

/**
 * What visitors looked for in the last four weeks and did not find, the most first: words that were asked three times
 * or more, and that neither the guide nor a synonym has by now. One statement.
 */
export function readMissedWords(req: PayloadRequest): Promise<MissedWord[]> {
  return staffRows({
    req,
    row: z.object({ word: z.string(), count: z.number() }),
    query: sql`
      select m.word, sum(m.count)::int as count from missed_words m
      where m.week > ${amsterdamToday}::date - 28
        and not exists (select from synonyms_texts t join synonyms s on s.id = t.parent_id
          where s.deleted_at is null and lower(t.text) = m.word)
        and not exists (select from search_entries e where e.words @> array[m.word])
      group by m.word having sum(m.count) >= ${fewest} order by sum(m.count) desc, m.word limit ${maxWords}`,
  })
}

/** Fewer might tell of one person. */
const fewest = 3

const maxWords = 15
