import { z } from 'zod'

import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import { generalAbbreviations } from '@/domain/search-text/general-abbreviations'
import { toSynonyms, type Synonyms } from '@/domain/search-text/synonyms'
import { dutchLexicon } from '@/server/dutch-lexicon'
import { sql } from '@/server/database/public-sql'

import { oncePerRevision } from '../core/once-per-revision'
import { rows } from '../core/rows'

/**
 * What means the same, as the search knows it: common abbreviations, the words of each group that editors keep, and the
 * names of each public organisation that has more than one. One statement for each revision.
 */
export const readSynonyms = oncePerRevision(async (): Promise<Synonyms> => {
  const groups = await rows({
    row,
    query: sql`
      select json_agg(w.text order by w."order") as words from synonyms_texts w
      join synonyms s on s.id = w.parent_id and s.deleted_at is null
      where w.path = 'words' group by w.parent_id
      union all
      select to_json(array[o.name] || array_remove(array[nullif(o.abbreviation, '')], null) || coalesce(a.texts, '{}'))
      from (select id from organisations where abbreviation <> ''
        union select parent_id from organisations_texts where path = 'aliases') named
      join public_organisations o on o.id = named.id
      left join lateral (select array_agg(a.text::text order by a."order") as texts from organisations_texts a
        where a.parent_id = o.id and a.path = 'aliases') a on true`,
  })
  const named = groups.map(({ words }) => words.map(nameAlone))
  return toSynonyms({ groups: [...generalAbbreviations, ...named], lexicon: dutchLexicon() })
})

/** A name may have its abbreviation behind it. */
function nameAlone(word: string): string {
  return splitAbbreviation(word).name
}

const row = z.object({ words: z.array(z.string()) })
