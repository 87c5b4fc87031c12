import { z } from 'zod'

import type { SourceRow } from '@/domain/sources/source'
import { sourceFacts } from '@/domain/sources/source-facts'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql, type SQL } from '@/server/database/public-sql'

import { factColumns } from '../core/fact-columns'
import { isoTime } from '../core/iso-time'
import { toReference } from './to-reference'

/** A source as `sourceColumns` reads it. */
export const sourceRow = z.object({
  slug: z.string(),
  facts: sourceFacts,
  publisher: z.object({ slug: z.string(), name: z.string() }).nullable(),
  topics: z.array(z.object({ slug: z.string(), title: z.string() })),
  updatedAt: z.string(),
})

/** Those that are columns. */
const columnFacts = Object.keys(sourceFacts.omit({ links: true }).shape)

/** The facts of a source as one value of JSON; `alias` is its name in the query. */
export function factsOf(alias: string): SQL {
  const columns = factColumns({ facts: columnFacts, alias })
  return sql`json_build_object(${columns}, 'links', ${linksOf(alias)})`
}

/** The further links of a source, of which `alias` is the name in the query. */
function linksOf(alias: string): SQL {
  return sql`(select json_agg(json_build_object('before', l.before, 'label', l.label, 'url', l.url) order by l._order)
    from sources_links l where l._parent_id = ${sql.identifier(alias)}.id and l.label <> '' and l.url <> '')`
}

/** What is shown of a source `r` whose publisher, if it is public, is `p`. */
export const sourceColumns = sql`
  r.slug, ${factsOf('r')} as facts,
  case when p.id is not null then json_build_object('slug', p.slug, 'name', p.name) end as publisher,
  coalesce((select json_agg(json_build_object('slug', t.slug, 'title', t.title) order by ${dutchOrder(sql`t.title`)})
    from topics_rels g join public_topics t on t.id = g.parent_id
    where g.sources_id = r.id and g.path = 'sources'), '[]') as topics,
  ${isoTime(sql`r.updated_at`)} as "updatedAt"`

export function toSourceRow({ facts, slug, publisher, ...rest }: z.output<typeof sourceRow>): SourceRow {
  return { ...toReference({ ...facts, slug, publisher }), ...rest }
}
