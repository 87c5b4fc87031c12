import { z } from 'zod'

import { safeHref } from '@/domain/text/safe-href'
import type { SourceRow } from '@/domain/sources/source'
import { isSourceKind } from '@/domain/sources/source-kind'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql, type SQL } from '@/server/database/public-sql'

import { isoTime } from '../core/iso-time'

/** The further links of a source, of which `alias` is the name in the query. */
export function linksOf(alias: string): SQL {
  return sql`coalesce((select json_agg(json_build_object('before', nullif(l.before, ''), 'label', l.label, 'url', l.url)
      order by l._order)
    from sources_links l where l._parent_id = ${sql.identifier(alias)}.id and l.label <> '' and l.url <> ''), '[]')`
}

/** A source as `sourceColumns` reads it. */
export const sourceRow = z.object({
  slug: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  kind: z.string().nullable(),
  year: z.number().nullable(),
  description: z.string().nullable(),
  publisher: z.object({ slug: z.string(), name: z.string() }).nullable(),
  links: z.array(z.object({ before: z.string().nullable(), label: z.string(), url: z.string() })),
  topics: z.array(z.object({ slug: z.string(), title: z.string() })),
  updatedAt: z.string(),
})

/** What is shown of a source `r` whose publisher, if it is public, is `p`. */
export const sourceColumns = sql`
  r.slug, r.title, r.url, r.kind::text, r.year::int, nullif(r.description, '') as description,
  case when p.id is not null then json_build_object('slug', p.slug, 'name', p.name) end as publisher,
  ${linksOf('r')} as links,
  coalesce((select json_agg(json_build_object('slug', t.slug, 'title', t.title) order by ${dutchOrder(sql`t.title`)})
    from topics_rels g join public_topics t on t.id = g.parent_id
    where g.sources_id = r.id and g.path = 'sources'), '[]') as topics,
  ${isoTime(sql`r.updated_at`)} as "updatedAt"`

export function toSourceRow({ url, kind, links, ...rest }: z.output<typeof sourceRow>): SourceRow {
  return {
    ...rest,
    url: safeHref(url),
    kind: isSourceKind(kind) ? kind : 'overig',
    links: links.filter((link) => safeHref(link.url) !== null),
  }
}
