import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { officialName } from '@/domain/register/official-name'
import { registerProposal, type RegisterProposal } from '@/domain/register/proposal'
import { wordsOf } from '@/domain/search-text/word-starts'
import { sql } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'

/**
 * Bodies whose name, abbreviation or other names have words that begin with those that were typed, in any order; one
 * whose abbreviation was typed comes first, and one that ended last. One statement, on an index.
 */
export async function readProposals({
  typed,
  req,
}: {
  typed: string
  req: PayloadRequest
}): Promise<RegisterProposal[]> {
  const words = [...new Set(wordsOf(typed))].slice(0, maxWords)
  if (words.join('').length < 2) return []
  const found = await staffRows({
    req,
    row: registerProposal.extend({ kinds: z.array(z.string()) }),
    query: sql`
      select b.id, b.name, b.abbreviation, b.kinds, b.types[1] as type, b.website, b.tooi, b.kvk, b.rsin,
        to_char(b.ended_at, 'YYYY-MM-DD') as "endedAt", case when b.ministry is not null then json_build_object(
          'name', b.ministry ->> 'name', 'organisation', (select m.organisation from register_bodies t
            join register_matches m on m.body = t.id where t.tooi = b.ministry ->> 'tooi' order by m.organisation limit 1)) end as ministry
      from register_bodies b
      where ${sql.join(
        words.map((word) => sql`b.word_starts like ${`% ${word}%`}`),
        sql` and `,
      )}
      order by lower(b.abbreviation) = ${typed.trim().toLowerCase()} desc nulls last,
        coalesce(b.ended_at <= now(), false), length(b.name), b.name, b.id limit ${most}`,
  })
  return found.map(({ kinds, ...body }) => ({ ...body, name: officialName({ name: body.name, kinds }) }))
}

const maxWords = 6

const most = 8
