import { z } from 'zod'

import { paths } from '@/domain/site/paths'
import type { Suggestion } from '@/domain/search/search'
import { wordsOf } from '@/domain/search-text/word-starts'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/**
 * Titles in which words begin with those that are being typed, in any order: topics before organisations before
 * questions, and short titles first. One statement, on an index; none for less than two signs.
 */
export async function suggest(typed: string): Promise<Suggestion[]> {
  const words = [...new Set(wordsOf(typed.slice(0, maxLength)))].slice(0, maxWords)
  if (words.join('').length < 2) return []
  const found = await rows({
    row,
    query: sql`
      select kind, title, place from search_entries
      where kind = any(${sql.param(suggested)}::text[]) and place is not null
        and ${sql.join(
          words.map((word) => sql`word_starts like ${`% ${word}%`}`),
          sql` and `,
        )}
      order by array_position(${sql.param(suggested)}::text[], kind), length(title), ${dutchOrder(sql`title`)} limit ${most}`,
  })
  return found.map(({ kind, title, place }) => ({ kind, title, href: addresses[kind](place) }))
}

const suggested = ['topic', 'organisation', 'question'] as const

const addresses = { topic: paths.topic, organisation: paths.organisation, question: paths.question } as const

const maxLength = 100

const maxWords = 6

const most = 8

const row = z.object({ kind: z.enum(suggested), title: z.string(), place: z.string() })
