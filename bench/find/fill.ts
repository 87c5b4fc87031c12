import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** How many there are of each, in the proportions of a guide that has grown. */
export interface Amounts {
  organisations: number
  topics: number
  roles: number
  sources: number
  questions: number
}

/** 50,000 organisations go with 200 topics, 200,000 roles, 50,000 sources and 60,000 questions with 300,000 ties. */
export function amountsFor(organisations: number): Amounts {
  const times = organisations / 50_000
  return {
    organisations,
    topics: Math.max(20, Math.round(200 * times)),
    roles: Math.round(200_000 * times),
    sources: Math.round(50_000 * times),
    questions: Math.round(60_000 * times),
  }
}

/** Empties the tables and fills them with public records; the same every time. */
export async function fill({ payload, amounts }: { payload: Payload; amounts: Amounts }): Promise<void> {
  const { organisations, topics, roles, sources, questions } = amounts
  const subtopics = topics * 6
  const words = sql`(array['opvang','zorg','toezicht','subsidie','vergunning','handhaving','onderwijs','stikstof',
    'jeugdzorg','belasting','veiligheid','huisvesting','gemeente','provincie','rechtspraak','statistiek'])`
  const word = (seed: string) => sql`${words}[1 + abs(hashint4(${sql.raw(seed)})) % 16]`
  const statements = [
    sql`truncate topics, subtopics, organisations, sources, search_entries, search_words restart identity cascade`,
    // No link of these is checked, and 50,000 take a while to be listed.
    sql`alter table sources disable trigger links_added`,
    sql`alter table topics_rels disable trigger links_added`,
    sql`insert into organisations (name, slug, type, description, _status)
      select ${word('i')} || ' organisatie ' || i, 'organisatie-' || i,
        (enum_range(null::enum_organisations_type))[1 + i % 11], 'Houdt zich bezig met ' || ${word('i + 7')} || '.',
        'published'
      from generate_series(1, ${organisations}::int) i`,
    sql`insert into topics (title, slug, description, _status)
      select 'Thema ' || ${word('i')} || ' ' || i, 'thema-' || i, 'Over ' || ${word('i + 3')}, 'published'
      from generate_series(1, ${topics}::int) i`,
    sql`insert into topics_organisations (_order, _parent_id, id, organisation_id, role)
      select row_number() over (partition by topic), topic, 'rol-' || topic || '-' || organisation, organisation,
        'Speelt een rol bij ' || ${word('organisation')}
      from (select distinct 1 + abs(hashint4(i)) % ${topics}::int as topic,
        1 + abs(hashint4(i + 1000000)) % ${organisations}::int as organisation
        from generate_series(1, ${roles}::int) i) pairs`,
    sql`insert into sources (title, slug, url, kind, publisher_id, year, _status)
      select 'Rapport over ' || ${word('i')} || ' ' || i, 'bron-' || i, 'https://bron.example/' || i,
        (enum_range(null::enum_sources_kind))[1 + i % 8], 1 + abs(hashint4(i)) % ${organisations}::int,
        2000 + i % 26, 'published'
      from generate_series(1, ${sources}::int) i`,
    sql`insert into topics_rels ("order", parent_id, path, sources_id)
      select i, 1 + abs(hashint4(i)) % ${topics}::int, 'sources', i from generate_series(1, ${sources}::int) i`,
    sql`insert into subtopics (title, slug, _status)
      select 'Onderwerp ' || i, 'onderwerp-' || i, 'published' from generate_series(1, ${subtopics}::int) i`,
    sql`insert into topics_rels ("order", parent_id, path, subtopics_id)
      select i, 1 + i % ${topics}::int, 'subtopics', i from generate_series(1, ${subtopics}::int) i`,
    sql`insert into subtopics_questions (_order, _parent_id, id, text, key)
      select i, 1 + i % ${subtopics}::int, 'vraag-' || i, 'Wie betaalt de ' || ${word('i')} || ' in gebied ' || i || '?',
        'sleutel' || i
      from generate_series(1, ${questions}::int) i`,
    sql`insert into subtopics_questions_organisations (_order, _parent_id, id, organisation_id)
      select place, 'vraag-' || i, 'wie-' || i || '-' || place, 1 + abs(hashint4(3 * i + place)) % ${organisations}::int
      from generate_series(1, ${questions}::int) i, generate_series(1, 3) place`,
    sql`insert into subtopics_questions_sources (_order, _parent_id, id, source_id)
      select place, 'vraag-' || i, 'wat-' || i || '-' || place, 1 + abs(hashint4(2 * i + place)) % ${sources}::int
      from generate_series(1, ${questions}::int) i, generate_series(1, 2) place`,
    sql`alter table sources enable trigger links_added`,
    sql`alter table topics_rels enable trigger links_added`,
    // The search index is filled next, by statements that are planned by what stands here.
    sql`analyze`,
  ]
  for (const statement of statements) await payload.db.drizzle.execute(statement)
}

/** What the planner goes by, and what says which pages hold only rows that all may see. */
export async function vacuum(payload: Payload): Promise<void> {
  for (const table of [
    'topics',
    'subtopics',
    'organisations',
    'sources',
    'topics_organisations',
    'topics_rels',
    'subtopics_questions',
    'subtopics_questions_organisations',
    'subtopics_questions_sources',
    'search_entries',
    'search_words',
  ])
    await payload.db.drizzle.execute(sql`vacuum (analyze) ${sql.identifier(table)}`)
}
