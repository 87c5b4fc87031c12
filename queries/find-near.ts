import { cache } from 'react'
import { z } from 'zod'

import { nearest, type Near } from '@/domain/near'
import { trigrams } from '@/domain/similarity'
import { toSlug } from '@/domain/to-slug'
import { published, sql, type SQL } from '@/public-sql'

import { rows } from './rows'

/** The public topics and organisations that an address with this slug may have meant, at most five. */
export const findNear = cache(async (asked: string): Promise<Near[]> => {
  const slug = toSlug(asked)
  const pieces = trigrams(slug)
  if (pieces.length === 0) return []
  const candidates = await rows({ row: candidate, query: candidatesWith(pieces) })
  return nearest({ slug, candidates })
})

const candidate = z.object({
  kind: z.enum(['topic', 'organisation']),
  slug: z.string(),
  title: z.string(),
  names: z.array(z.string()),
})

/** Those that share most pieces with what was asked; how alike they are is for `nearest` to say. */
function candidatesWith(pieces: string[]): SQL {
  return sql`
    with named as (
      select 'topic' as kind, t.slug, t.title, '{}'::text[] as names from topics t where ${published('t')}
      union all
      select 'organisation', o.slug, o.name, array_remove(array_prepend(o.abbreviation::text, array(
        select a.text::text from organisations_texts a where a.parent_id = o.id and a.path = 'aliases')), null)
      from organisations o where ${published('o')}
    ), compared as (
      select n.*, lower(concat('^', n.slug, '$^', n.title, '$^', array_to_string(n.names, '$^'), '$')) as text
      from named n
    )
    select kind, slug, title, to_json(names) as names from compared c,
      lateral (select count(*) as shared from json_array_elements_text(${JSON.stringify(pieces)}::json) piece
        where position(piece in c.text) > 0) s
    where s.shared > 0 order by s.shared desc, length(c.text), c.slug limit ${most}`
}

const most = 50
