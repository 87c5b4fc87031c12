import { z } from 'zod'

import { isSourceKind, type SourceKind } from '@/domain/sources/source-kind'
import { sql, type SQL } from '@/server/database/public-sql'

import { isoTime } from '../core/iso-time'

/**
 * What a reader can go on with from a question, as fields of its JSON: of what is public alone. `alias` is its name in
 * the query.
 */
export function furtherOf(alias: string): SQL {
  const id = sql`${sql.identifier(alias)}.id`
  return sql`
  'organisations', (select json_agg(json_build_object('organisation',
      json_build_object('slug', o.slug, 'name', o.name, 'abbreviation', o.abbreviation, 'wooRequest',
        (select w.woo_request from register_matches m join register_bodies w on w.id = m.body where m.organisation = o.id))) order by n._order)
    from subtopics_questions_organisations n join public_organisations o on o.id = n.organisation_id
    where n._parent_id = ${id}),
  'sources', (select json_agg(json_build_object('source',
      json_build_object('slug', b.slug, 'title', b.title, 'url', b.url, 'kind', b.kind, 'year', b.year)) order by n._order)
    from subtopics_questions_sources n join public_sources b on b.id = n.source_id
    where n._parent_id = ${id}),
  'terms', (select json_agg(json_build_object('term', n.term) order by n._order)
    from subtopics_questions_terms n where n._parent_id = ${id}),
  'publications', (select json_agg(json_build_object('title', n.title, 'medium', n.medium,
      'date', ${isoTime(sql`n.date`)}, 'url', n.url) order by n._order)
    from subtopics_questions_publications n where n._parent_id = ${id})`
}

const text = z.string().nullable()

/** The fields of `furtherOf`. */
export const furtherRow = {
  organisations: z
    .array(
      z.object({
        organisation: z.object({ slug: text, name: z.string(), abbreviation: text, wooRequest: text }),
      }),
    )
    .nullable(),
  sources: z
    .array(
      z.object({
        source: z.object({
          slug: text,
          title: z.string(),
          url: text,
          kind: z.custom<SourceKind>(isSourceKind).nullable(),
          year: z.number().nullable(),
        }),
      }),
    )
    .nullable(),
  terms: z.array(z.object({ term: text })).nullable(),
  publications: z.array(z.object({ title: text, medium: text, date: text, url: text })).nullable(),
}
