import { folded } from './folded'
import { published } from './published'
import { sql, type SQL } from './sql'

/**
 * All that can be found: what is public, with its title, the text that a sentence is shown of, and both folded for
 * comparing. `place` is what its address is made of.
 */
export const searchable: SQL = sql`
  select kind, title, place, text, topic,
    ${folded(sql`title`)} as folded_title, ${folded(sql`title || ' ' || also || ' ' || text`)} as folded
  from (${parts()}) as part`

/** `also` is what something is found by without being shown: other names, and who published it. */
function parts(): SQL {
  return sql`
    select 'topic' as kind, t.title, t.slug as place, '' as also,
      concat_ws(' ', t.description, t.highlight, (select string_agg(word #>> '{}', ' ')
        from jsonb_path_query(t.intro, 'strict $.**.text') word)) as text,
      null::json as topic
    from topics t where ${published('t')}
    union all
    select 'question', q.text, q.key, '', coalesce(q.note, ''), ${nameOf('t')}
    from subtopics_questions q
      join subtopics s on s.id = q._parent_id and ${published('s')}
      join topics_rels r on r.subtopics_id = s.id and r.path = 'subtopics'
      join topics t on t.id = r.parent_id and ${published('t')}
    union all
    select 'organisation', o.name || coalesce(' (' || nullif(nullif(o.abbreviation, ''), o.name) || ')', ''), o.slug,
      coalesce((select string_agg(a.text, ' ') from organisations_texts a
        where a.parent_id = o.id and a.path = 'aliases'), ''),
      concat_ws(' ', o.description, (select string_agg(r.role, ' ' order by t.title) from topics_organisations r
        join topics t on t.id = r._parent_id and ${published('t')} where r.organisation_id = o.id)),
      null
    from organisations o where ${published('o')}
    union all
    select 'source', b.title, b.url, coalesce(p.name, ''), coalesce(b.description, ''),
      (select ${nameOf('t')} from topics_rels r join topics t on t.id = r.parent_id and ${published('t')}
        where r.sources_id = b.id and r.path = 'sources' order by t.title limit 1)
    from sources b left join organisations p on p.id = b.publisher_id and ${published('p')}
    where ${published('b')}`
}

function nameOf(alias: string): SQL {
  const table = sql.identifier(alias)
  return sql`json_build_object('slug', ${table}.slug, 'title', ${table}.title)`
}
