import { z } from 'zod'

import { pageOf } from '@/domain/lists/page-of'
import { pageSize } from '@/domain/lists/page-size'
import { searchKindOrder, type SearchHit, type SearchKind, type SearchResults } from '@/domain/search/search'
import type { SearchQuery } from '@/domain/search/search-query'
import { matchesOf } from '@/domain/search-text/matches'
import { readQuestion, type Question } from '@/domain/search-text/read-question'
import type { Synonyms } from '@/domain/search-text/synonyms'
import { toTsquery } from '@/domain/search-text/to-tsquery'
import { dutchLexicon } from '@/server/dutch-lexicon'
import { amsterdamToday } from '@/server/database/amsterdam-today'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { findDidYouMean } from './find-did-you-mean'
import { readSynonyms } from './read-synonyms'
import { isoTime } from '../core/iso-time'
import { rows } from '../core/rows'
import { foundRow, toSearchHit } from './to-search-hit'

/** What the guide has about what is asked, as the index knows it. At most three statements. */
export async function search(query: SearchQuery): Promise<SearchResults> {
  const question = readQuestion(query.text)
  const synonyms = question.length > 0 ? await readSynonyms() : new Map()
  const tsquery = toTsquery({ question, lexicon: dutchLexicon(), synonyms })
  const counts = tsquery ? await countHits(tsquery) : nothing
  const kinds: readonly SearchKind[] = query.kind ? [query.kind] : searchKindOrder
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const { page, pages } = pageOf({ requested: query.page, total })
  const isEmpty = Object.values(counts).every((count) => count === 0)
  return {
    hits: tsquery && total > 0 ? await findHits({ tsquery, question, synonyms, kind: query.kind, page }) : [],
    total,
    page,
    pages,
    counts,
    didYouMean:
      tsquery && isEmpty
        ? await findDidYouMean({ text: query.text, synonyms })
        : { question: null, alternatives: [], missed: [] },
  }
}

const nothing = { topic: 0, subtopic: 0, organisation: 0, question: 0, source: 0, page: 0 }

async function countHits(tsquery: string): Promise<Record<SearchKind, number>> {
  const found = await rows({
    row: countRow,
    query: sql`
      select kind, count(*)::int as count from search_entries where vector @@ ${tsquery}::tsquery group by kind`,
  })
  return { ...nothing, ...Object.fromEntries(found.map(({ kind, count }) => [kind, count])) }
}

/** By kind, and then by how much it is about what is asked: whole words before parts, titles before text. */
async function findHits({
  tsquery,
  question,
  synonyms,
  kind,
  page,
}: {
  tsquery: string
  question: Question
  synonyms: Synonyms
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
      select kind, title, place, text, topic, language, ${isoTime(sql`ended_at`)} as "endedAt", ${amsterdamToday} as today
      from search_entries
      where vector @@ ${tsquery}::tsquery and (${kind}::text is null or kind = ${kind})
      order by array_position(array[${order}], kind), ts_rank('{0.01, 0.2, 0.4, 1}', vector, ${tsquery}::tsquery) desc,
        ${dutchOrder(sql`title`)}, place
      limit ${pageSize} offset ${(page - 1) * pageSize}`,
  })
  const find = matchesOf({ question, lexicon: dutchLexicon(), synonyms })
  return found.map((each) => toSearchHit({ found: each, find }))
}

const countRow = z.object({ kind: z.enum(searchKindOrder), count: z.number() })
