import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isCommonWord } from '@/domain/search-text/common-words'
import { readTerms } from '@/domain/search-text/read-terms'
import { quoteLexeme } from '@/domain/search-text/to-vector'
import { recordCollections } from '@/domain/topics/content-collections'
import { dutchLexicon } from '@/server/dutch-lexicon'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'

const suggestion = z.object({ collection: z.enum(recordCollections), id: z.number(), title: z.string() })

export type Suggestion = z.output<typeof suggestion>

/**
 * Public organisations and sources that a text may be about, as the index of the search knows them: of each the five
 * that share most with it, where a word counts for more the fewer records have it. One statement.
 */
export async function suggestRecords({
  req,
  text,
}: {
  req: PayloadRequest
  text: string
}): Promise<Suggestion[]> {
  const words = readTerms({ text, lexicon: dutchLexicon() }).flatMap(({ lexeme, parts }) => [
    lexeme,
    ...parts,
  ])
  const lexemes = [...new Set(words)].filter((lexeme) => !isCommonWord(lexeme))
  if (lexemes.length === 0) return []
  const anyOf = lexemes.map(quoteLexeme).join(' | ')
  return staffRows({
    req,
    row: suggestion,
    query: sql`
      with shared as materialized (
        select e.id, e.collection, e.record, e.title, word.lexeme, 'A' = any(word.weights) as "isTitle"
        from search_entries e, unnest(e.vector) word
        where e.kind in ('organisation', 'source') and e.vector @@ ${anyOf}::tsquery
          and word.lexeme = any(${sql.param(lexemes)}::text[])),
      rare as (select lexeme, ln(1 + (select count(*) from search_entries) / count(*)::float) as worth
        from shared group by lexeme),
      scored as (
        select s.collection, s.record, s.title, sum(rare.worth * case when s."isTitle" then 2 else 1 end) as score
        from shared s join rare using (lexeme) group by s.id, s.collection, s.record, s.title),
      placed as (
        select *, row_number() over (partition by collection order by score desc, ${dutchOrder(sql`title`)}) as place
        from scored)
      select collection, record as id, title from placed where place <= ${most} order by collection, place`,
  })
}

const most = 5
