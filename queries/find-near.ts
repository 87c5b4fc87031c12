import { cache } from 'react'
import { z } from 'zod'

import type { Near } from '@/domain/near'
import { toSlug } from '@/domain/to-slug'
import { published, sql } from '@/public-sql'

import { rows } from './rows'

/**
 * The public topics and organisations that an address with this slug may have meant, at most five: those of which one
 * of the names has most pieces of three letters in common with it. One statement, on indexes.
 */
export const findNear = cache(async (asked: string): Promise<Near[]> => {
  const slug = toSlug(asked)
  if (slug === '') return []
  return rows({
    row,
    query: sql`
      select kind, slug, title from (
        select 'topic' as kind, t.slug, t.title,
          greatest(similarity(t.slug, ${slug}), similarity(t.title, ${slug})) as alike
        from topics t where (t.slug % ${slug} or t.title % ${slug}) and ${published('t')}
        union all
        select 'organisation', o.slug, o.name, greatest(similarity(o.slug, ${slug}), similarity(o.name, ${slug}),
          similarity(o.abbreviation, ${slug}))
        from organisations o
        where (o.slug % ${slug} or o.name % ${slug} or o.abbreviation % ${slug}) and ${published('o')}
        union all
        select 'organisation', o.slug, o.name, similarity(a.text, ${slug})
        from organisations_texts a join organisations o on o.id = a.parent_id and ${published('o')}
        where a.path = 'aliases' and a.text % ${slug}) named
      group by kind, slug, title
      order by max(alike) desc, title collate "und-x-icu", slug limit 5`,
  })
})

const row = z.object({ kind: z.enum(['topic', 'organisation']), slug: z.string(), title: z.string() })
