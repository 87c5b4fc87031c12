import type { ContentCollection } from '@/domain/topics/content-collections'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql, type SQL } from '@/server/database/public-sql'

const none = sql`array[]::text[]`

const noFacts = sql`null::text as language, null::text as ended_at`

/**
 * What can be found of the public documents with these ids: its kind, which record and which part of that it is, its
 * title, the text that a sentence is shown of, what its address is made of, and the topic that it stands in. `also` is
 * what it is found by without being shown: other names, search terms, who published it in which year, what a question
 * leads to;
 * `links` are addresses that lead to it.
 * `language` and `ended_at` are what is said of it beside that.
 */
export const searchable: Record<ContentCollection, (ids: number[]) => SQL> = {
  topics: (ids) => sql`
    select 'topic' as kind, t.id as record, '' as part, t.title, t.slug as place, ${feedsOf('t')} as also,
      concat_ws(' ', t.description, t.highlight, ${textOf(sql`t.intro`)}) as text,
      null::json as topic, ${none} as links, ${noFacts}
    from public_topics t where ${isOneOf({ alias: 't', ids })}`,
  subtopics: (ids) => sql`
    select 'question' as kind, q.subtopic_id as record, q.key as part, q.text as title, q.key as place,
      concat_ws(' ', q.subtopic_title, ${relatedTextOf('q')}) as also, concat_ws(' ', q.lead, q.note) as text,
      json_build_object('slug', q.topic_slug, 'title', q.topic_title, 'subtopic', q.subtopic_title) as topic,
      ${none} as links, ${noFacts}
    from public_questions q where q.subtopic_id = any(${sql.param(ids)}::int[]) and q.key is not null
    union all
    select 'subtopic', s.id, '', s.title, s.slug, '', coalesce(s.context, ''), ${nameOf('t')}, ${none}, ${noFacts}
    from public_subtopics s join topics_rels r on r.subtopics_id = s.id and r.path = 'subtopics'
      join public_topics t on t.id = r.parent_id
    where ${isOneOf({ alias: 's', ids })} and s.slug is not null`,
  organisations: (ids) => sql`
    select 'organisation' as kind, o.id as record, '' as part,
      o.name || coalesce(' (' || nullif(nullif(o.abbreviation, ''), o.name) || ')', '') as title, o.slug as place,
      ${aliasesOf('o')} as also,
      concat_ws(' ', o.description, (select string_agg(r.role, ' ' order by ${dutchOrder(sql`t.title`)}) from topics_organisations r
        join public_topics t on t.id = r._parent_id where r.organisation_id = o.id)) as text,
      null::json as topic, array_remove(array[nullif(o.url, '')], null)::text[] as links,
      null::text as language, (o.ended_at at time zone 'UTC')::text || 'Z' as ended_at
    from public_organisations o where ${isOneOf({ alias: 'o', ids })}`,
  sources: (ids) => sql`
    select 'source' as kind, b.id as record, '' as part, b.title, b.url as place,
      concat_ws(' ', p.name, nullif(p.abbreviation, p.name), b.year::int, ${aliasesOf('p')}) as also,
      coalesce(b.description, '') as text,
      (select ${nameOf('t')} from topics_rels r join public_topics t on t.id = r.parent_id
        where r.sources_id = b.id and r.path = 'sources' order by ${dutchOrder(sql`t.title`)} limit 1) as topic,
      array_remove(array[nullif(b.url, '')] || array(select l.url from sources_links l
        where l._parent_id = b.id order by l._order), null)::text[] as links,
      b.language::text as language, null::text as ended_at
    from public_sources b left join public_organisations p on p.id = b.publisher_id
    where ${isOneOf({ alias: 'b', ids })}`,
  pages: (ids) => sql`
    select 'page' as kind, p.id as record, '' as part, p.title, p.path::text as place, '' as also,
      concat_ws(' ', p.description, ${textOf(sql`p.body`)}) as text, null::json as topic, ${none} as links, ${noFacts}
    from public_pages p where ${isOneOf({ alias: 'p', ids })}`,
}

/** The public organisations that a question leads to, by all their names, and its search terms. */
function relatedTextOf(alias: string): SQL {
  const id = sql`${sql.identifier(alias)}.id`
  return sql`
    (select string_agg(concat_ws(' ', o.name, nullif(o.abbreviation, o.name), ${aliasesOf('o')}), ' ' order by n._order)
      from subtopics_questions_organisations n join public_organisations o on o.id = n.organisation_id
      where n._parent_id = ${id}),
    (select string_agg(n.term, ' ' order by n._order) from subtopics_questions_terms n where n._parent_id = ${id})`
}

/** The search terms of a topic, in their order. */
function feedsOf(alias: string): SQL {
  return textsOf({ table: 'topics_texts', path: 'feeds', alias })
}

/** The other names of an organisation, in their order. */
function aliasesOf(alias: string): SQL {
  return textsOf({ table: 'organisations_texts', path: 'aliases', alias })
}

function textsOf({ table, path, alias }: { table: string; path: string; alias: string }): SQL {
  return sql`coalesce((select string_agg(a.text, ' ' order by a."order") from ${sql.identifier(table)} a
    where a.parent_id = ${sql.identifier(alias)}.id and a.path = ${path}), '')`
}

/** The words of rich text, in their order. */
function textOf(column: SQL): SQL {
  return sql`(select string_agg(word #>> '{}', ' ') from jsonb_path_query(${column}, 'strict $.**.text') word)`
}

function isOneOf({ alias, ids }: { alias: string; ids: number[] }): SQL {
  return sql`${sql.identifier(alias)}.id = any(${sql.param(ids)}::int[])`
}

function nameOf(alias: string): SQL {
  const table = sql.identifier(alias)
  return sql`json_build_object('slug', ${table}.slug, 'title', ${table}.title)`
}
