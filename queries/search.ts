import { z } from 'zod'

import { pageOf } from '@/domain/page-of'
import { pageSize } from '@/domain/page-size'
import { searchKindOrder, type SearchHit, type SearchKind, type SearchResults } from '@/domain/search'
import { wordsOf, type SearchQuery } from '@/domain/search-query'

import { folded } from './folded'
import { rows } from './rows'
import { searchable } from './searchable'
import { sql, type SQL } from './sql'
import { foundRow, toSearchHit } from './to-search-hit'

/** What the guide has with all the words, in any order and in any part of a word. At most two statements. */
export async function search(query: SearchQuery): Promise<SearchResults> {
  const words = wordsOf(query)
  const counts = words.length > 0 ? await countHits(words) : nothing
  const kinds: readonly SearchKind[] = query.kind ? [query.kind] : searchKindOrder
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const { page, pages } = pageOf({ asked: query.page, total })
  const hits = total > 0 ? await findHits({ words, kind: query.kind, page }) : []
  return { hits, total, page, pages, counts }
}

const nothing = { topic: 0, organisation: 0, question: 0, source: 0 }

async function countHits(words: string[]): Promise<Record<SearchKind, number>> {
  const found = await rows({
    row: z.object({ kind: z.enum(searchKindOrder), count: z.number() }),
    query: sql`
      with searched as materialized (${searchable})
      select s.kind, count(*)::int as count from searched s where ${hasAll({ words, column: sql`s.folded` })}
      group by s.kind`,
  })
  return { ...nothing, ...Object.fromEntries(found.map(({ kind, count }) => [kind, count])) }
}

/** By kind; what has all the words in its title comes first. */
async function findHits({
  words,
  kind,
  page,
}: {
  words: string[]
  kind: SearchKind | null
  page: number
}): Promise<SearchHit[]> {
  const order = sql.join(
    searchKindOrder.map((each) => sql`${each}::text`),
    sql`, `,
  )
  const found = await rows({
    row: foundRow,
    query: sql`
      with searched as materialized (${searchable})
      select s.kind, s.title, s.place, s.text, s.topic from searched s
      where ${hasAll({ words, column: sql`s.folded` })} and (${kind}::text is null or s.kind = ${kind})
      order by array_position(array[${order}], s.kind), ${hasAll({ words, column: sql`s.folded_title` })} desc,
        s.title collate "und-x-icu", s.place
      limit ${pageSize} offset ${(page - 1) * pageSize}`,
  })
  return found.map((each) => toSearchHit({ found: each, words }))
}

/** Words are compared as the column was folded, whatever stands in them. */
function hasAll({ words, column }: { words: string[]; column: SQL }): SQL {
  return sql.join(
    words.map((word) => sql`strpos(${column}, ${folded(sql`${word}::text`)}) > 0`),
    sql` and `,
  )
}
