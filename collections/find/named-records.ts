import { amsterdamToday } from '@/server/database/amsterdam-today'
import { sql, type SQL } from '@/server/database/public-sql'

/** The collections whose records are chosen by name. */
export const foundCollections = ['organisations', 'sources', 'subtopics', 'topics'] as const

export type FoundCollection = (typeof foundCollections)[number]

interface NamedRecord {
  table: SQL
  title: SQL
  /** A query for the names of a version `v`, each as `name`. */
  names: SQL
  /** What is said beside its name. */
  detail: SQL
  lines: SQL
}

const noLines = sql`array[]::text[]`
const titled = { title: sql`v.version_title`, names: sql`select v.version_title as name` }

/** How the newest versions of each collection are called. */
export const namedRecords: Record<FoundCollection, NamedRecord> = {
  organisations: {
    table: sql`_organisations_v`,
    title: sql`v.version_name || case when v.version_ended_at at time zone 'Europe/Amsterdam' < (${amsterdamToday})::date + 1
      then ' (opgeheven)' else '' end`,
    names: sql`select v.version_name as name union all select v.version_abbreviation
      union all select t.text from _organisations_v_texts t
      where t.parent_id = v.id and t.path = 'version.aliases'`,
    detail: sql`nullif(v.version_abbreviation, ''), (select 'ook: ' || string_agg(t.text, ', ' order by t."order")
      from _organisations_v_texts t where t.parent_id = v.id and t.path = 'version.aliases')`,
    lines: noLines,
  },
  sources: {
    table: sql`_sources_v`,
    title: sql`v.version_title`,
    names: sql`select v.version_title as name
      union all select o.name from organisations o where o.id = v.version_publisher_id
      union all select o.abbreviation from organisations o where o.id = v.version_publisher_id
      union all select t.text from organisations_texts t
      where t.parent_id = v.version_publisher_id and t.path = 'aliases'`,
    detail: sql`(select o.name from organisations o where o.id = v.version_publisher_id), v.version_year::int::text`,
    lines: noLines,
  },
  subtopics: {
    ...titled,
    table: sql`_subtopics_v`,
    detail: sql`null::text`,
    lines: sql`array(select q.text from _subtopics_v_version_questions q
      where q._parent_id = v.id and q.text <> '' order by q._order)`,
  },
  topics: { ...titled, table: sql`_topics_v`, detail: sql`null::text`, lines: noLines },
}
