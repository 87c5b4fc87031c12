import { cache } from 'react'
import { z } from 'zod'

import { nearest, type Near, type NearCandidate } from '@/domain/near'
import { trigrams } from '@/domain/similarity'
import { toSlug } from '@/domain/to-slug'
import { published, sql } from '@/public-sql'

import { rows } from './rows'

/** The public questions whose key is about the one that was asked for: one that was copied in part, or by hand. */
export const findNearQuestions = cache(async (asked: string): Promise<Near[]> => {
  const key = toSlug(asked)
  const pieces = trigrams(key)
  if (pieces.length === 0) return []
  const found = await rows({
    row: z.object({ slug: z.string(), title: z.string() }),
    query: sql`
      select q.key as slug, q.text as title from subtopics_questions q
      join subtopics s on s.id = q._parent_id and ${published('s')}
      join topics_rels r on r.subtopics_id = s.id and r.path = 'subtopics'
      join topics t on t.id = r.parent_id and ${published('t')},
        lateral (select count(*) as shared from json_array_elements_text(${JSON.stringify(pieces)}::json) piece
          where position(piece in concat('^', q.key, '$')) > 0) l
      where l.shared > 1 order by l.shared desc, q.key limit ${most}`,
  })
  return nearest({ slug: key, candidates: found.map(toCandidate) })
})

function toCandidate({ slug, title }: { slug: string; title: string }): NearCandidate {
  return { kind: 'question', slug, title, names: [] }
}

const most = 50
