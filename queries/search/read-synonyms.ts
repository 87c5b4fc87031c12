import { z } from 'zod'

import { readTerms } from '@/domain/search-text/read-terms'
import type { Synonyms } from '@/domain/search-text/to-tsquery'
import { dutchLexicon } from '@/server/dutch-lexicon'
import { sql } from '@/server/database/public-sql'

import { oncePerRevision } from '../core/once-per-revision'
import { rows } from '../core/rows'

/** For each word that editors keep, as the search knows it, those that mean the same. One statement for each revision. */
export const readSynonyms = oncePerRevision(async (): Promise<Synonyms> => {
  const groups = await rows({
    row: z.object({ words: z.array(z.string()) }),
    query: sql`
      select json_agg(w.text order by w."order") as words from synonyms_texts w
      join synonyms s on s.id = w.parent_id and s.deleted_at is null
      where w.path = 'words' group by w.parent_id order by w.parent_id`,
  })
  const alike = new Map<string, string[]>()
  for (const { words } of groups) {
    const lexemes = words.flatMap((text) =>
      readTerms({ text, lexicon: dutchLexicon() }).map(({ lexeme }) => lexeme),
    )
    for (const lexeme of lexemes) {
      const others = lexemes.filter((other) => other !== lexeme)
      alike.set(lexeme, [...new Set([...(alike.get(lexeme) ?? []), ...others])])
    }
  }
  return alike
})
