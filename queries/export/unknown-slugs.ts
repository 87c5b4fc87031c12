import { z } from 'zod'

import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/** Those of the slugs that no public topic, organisation or source has. */
export async function unknownSlugs({
  topics,
  organisations = [],
  sources = [],
}: {
  topics: string[]
  organisations?: string[]
  sources?: string[]
}): Promise<string[]> {
  if (topics.length + organisations.length + sources.length === 0) return []
  const known = await rows({
    row,
    query: sql`
      select 'topic' as kind, t.slug from public_topics t
        where t.slug = any(${sql.param(topics)}::text[])
      union all select 'organisation', o.slug from public_organisations o
        where o.slug = any(${sql.param(organisations)}::text[])
      union all select 'source', b.slug from public_sources b
        where b.slug = any(${sql.param(sources)}::text[])`,
  })
  const isKnown = new Set(known.map(({ kind, slug }) => `${kind} ${slug}`))
  return [
    ...topics.filter((slug) => !isKnown.has(`topic ${slug}`)),
    ...organisations.filter((slug) => !isKnown.has(`organisation ${slug}`)),
    ...sources.filter((slug) => !isKnown.has(`source ${slug}`)),
  ]
}

const row = z.object({ kind: z.enum(['topic', 'organisation', 'source']), slug: z.string() })
