import { cache } from 'react'
import { z } from 'zod'

import { minSimilarity, type SimilarRecord } from '@/domain/search/similar'
import { toSlug } from '@/domain/text/to-slug'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql, type SQL } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/**
 * The public topics and organisations that an address with this slug may have meant, at most five: those of which one
 * of the names has most pieces of three letters in common with it. One statement, on indexes.
 */
export const findSimilar = cache(async (name: string): Promise<SimilarRecord[]> => {
  const slug = toSlug(name)
  if (slug === '') return []
  const likest = [
    ...['slug', 'title'].map((name) => likestOf({ kind: 'topic', view: 'public_topics', name, slug })),
    ...['slug', 'name', 'abbreviation'].map((name) =>
      likestOf({ kind: 'organisation', view: 'public_organisations', name, slug }),
    ),
    sql`(select 'organisation', a.parent_id, a.alike from (
        select parent_id, similarity(text, ${slug}) as alike from organisations_texts
        where path = 'aliases' order by text <-> ${slug} limit ${maxCandidates}) a)`,
  ]
  return rows({
    row,
    query: sql`
      with likest as materialized (
        select kind, id, max(alike) as alike from (${sql.join(likest, sql` union all `)}) named
        where alike >= ${minSimilarity} group by kind, id)
      select kind, slug, title from (
        select l.kind, t.slug, t.title, l.alike from likest l
          join public_topics t on l.kind = 'topic' and t.id = l.id
        union all
        select l.kind, o.slug, o.name, l.alike from likest l
          join public_organisations o on l.kind = 'organisation' and o.id = l.id) found
      order by alike desc, ${dutchOrder(sql`title`)}, slug limit ${most}`,
  })
})

const row = z.object({ kind: z.enum(['topic', 'organisation']), slug: z.string(), title: z.string() })

/** The records of a view of which this name is likest, each with how much, from 0 to 1. */
function likestOf({
  kind,
  view,
  name,
  slug,
}: {
  kind: SimilarRecord['kind']
  view: string
  name: string
  slug: string
}): SQL {
  const column = sql`r.${sql.identifier(name)}`
  return sql`
    (select ${kind}::text as kind, r.id, similarity(${column}, ${slug}) as alike from ${sql.identifier(view)} r
    order by ${column} <-> ${slug} limit ${most})`
}

const most = 5

/** Of names that may be those of records which are not public. */
const maxCandidates = 20
