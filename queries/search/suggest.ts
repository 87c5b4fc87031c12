import { z } from 'zod'

import { paths } from '@/domain/site/paths'
import type { Suggestion } from '@/domain/search/search'
import { isCommonWord } from '@/domain/search-text/common-words'
import { wordsOf } from '@/domain/search-text/word-starts'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql, type SQL } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/**
 * Titles in which words begin with those that are being typed, in any order: those with all of them before those
 * without the common ones ("de ind"), topics before organisations before questions, and short titles first. One
 * statement, on an index; none for less than two signs.
 */
export async function suggest(typed: string): Promise<Suggestion[]> {
  const words = [...new Set(wordsOf(typed.slice(0, maxLength)))].slice(0, maxWords)
  if (words.join('').length < 2) return []
  // The last word may not be whole yet.
  const telling = words.filter((word, at) => at === words.length - 1 || !isCommonWord(word))
  const found = await rows({
    row,
    query: sql`
      select kind, title, place from search_entries
      where kind = any(${sql.param(suggested)}::text[]) and place is not null
        and ${startWith(telling)}
      order by ${startWith(words)} desc, array_position(${sql.param(suggested)}::text[], kind), length(title),
        ${dutchOrder(sql`title`)}
      limit ${most}`,
  })
  return found.map(({ kind, title, place }) => ({ kind, title, href: addresses[kind](place) }))
}

function startWith(words: string[]): SQL {
  const each = words.map((word) => sql`word_starts like ${`% ${word}%`}`)
  return sql`(${sql.join(each, sql` and `)})`
}

const suggested = ['topic', 'organisation', 'question'] as const

const addresses = { topic: paths.topic, organisation: paths.organisation, question: paths.question } as const

const maxLength = 100

const maxWords = 6

const most = 8

const row = z.object({ kind: z.enum(suggested), title: z.string(), place: z.string() })
