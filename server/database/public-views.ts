import { contentCollections, recordCollections } from '@/domain/topics/content-collections'

/** What a visitor may see of a collection with drafts: `publishedOrStaff` says the same where access control runs. */
const isPublic = `_status = 'published' AND deleted_at IS NULL`

/** From a public subtopic `s` to its topic `t`. */
const withTopic = `
    JOIN topics_rels r ON r.subtopics_id = s.id AND r.path = 'subtopics'
    JOIN public_topics t ON t.id = r.parent_id`

/** The addresses of links in rich text, as JSON. */
export const linksIn = (column: string): string =>
  `jsonb_path_query(${column}, '$.** ? (@.type == "link" || @.type == "autolink").fields.url') AS link`

/**
 * Every place where a public page links to an address that somebody wrote, in a field of its own or in a text, by the
 * collection and field that has it.
 */
const linkPlaces = [
  `SELECT link_address(url) AS address, 'sources' AS collection, id AS record, 'url' AS place FROM public_sources`,
  `SELECT link_address(typed), 'sources', id, 'description' FROM public_sources, addresses_in(description) AS typed`,
  `SELECT link_address(l.url), 'sources', s.id, 'links' FROM sources_links l JOIN public_sources s ON s.id = l._parent_id`,
  `SELECT link_address(url), 'organisations', id, 'url' FROM public_organisations`,
  `SELECT link_address(typed), 'organisations', id, 'description'
    FROM public_organisations, addresses_in(description) AS typed`,
  `SELECT link_address(b.woo_request), 'organisations', o.id, 'wooRequest' FROM register_bodies b
    JOIN register_matches m ON m.body = b.id JOIN public_organisations o ON o.id = m.organisation`,
  `SELECT link_address(woo), 'organisations', o.id, 'wooDecisions' FROM register_bodies b
    CROSS JOIN unnest(b.woo_decisions) AS woo
    JOIN register_matches m ON m.body = b.id JOIN public_organisations o ON o.id = m.organisation`,
  `SELECT link_address(typed), 'topics', id, 'description' FROM public_topics, addresses_in(description) AS typed`,
  `SELECT link_address(link #>> '{}'), 'topics', id, 'intro' FROM public_topics, ${linksIn('intro')}`,
  `SELECT link_address(r.url), 'topics', t.id, 'organisations' FROM topics_organisations r
    JOIN public_topics t ON t.id = r._parent_id JOIN public_organisations o ON o.id = r.organisation_id`,
  `SELECT link_address(typed), 'topics', t.id, 'organisations' FROM topics_organisations r
    JOIN public_topics t ON t.id = r._parent_id JOIN public_organisations o ON o.id = r.organisation_id,
    addresses_in(r.role) AS typed`,
  `SELECT link_address(typed), 'subtopics', s.id, 'context' FROM public_subtopics s ${withTopic},
    addresses_in(s.context) AS typed`,
  `SELECT link_address(typed), 'subtopics', subtopic_id, 'questions'
    FROM public_questions, addresses_in(concat_ws(' ', lead, note)) AS typed`,
  `SELECT link_address(p.url), 'subtopics', q.subtopic_id, 'publications' FROM subtopics_questions_publications p
    JOIN public_questions q ON q.id = p._parent_id`,
  `SELECT link_address(typed), 'pages', id, 'description' FROM public_pages, addresses_in(description) AS typed`,
  `SELECT link_address(link #>> '{}'), 'pages', id, 'body' FROM public_pages, ${linksIn('body')}`,
  `SELECT link_address(url), 'site', _parent_id, 'footerLinks' FROM site_footer_links`,
]

/** The queries of the views; each may read those before it. */
const views: Record<string, string> = {
  ...viewsOf({ prefix: 'public', tables: contentCollections, condition: isPublic }),
  // The few records that are not public, for which there are indexes: what is counted is often everything but these.
  ...viewsOf({ prefix: 'hidden', tables: recordCollections, condition: `NOT (${isPublic})` }),
  public_questions: `
    SELECT q.*, s.id AS subtopic_id, s.title AS subtopic_title,
      t.id AS topic_id, t.slug AS topic_slug, t.title AS topic_title
    FROM subtopics_questions q JOIN public_subtopics s ON s.id = q._parent_id ${withTopic}`,
  // With the place of each on the page of its topic: for lists, since all places are counted to know one.
  public_topic_subtopics: `
    SELECT s.id, s.slug, s.title, t.id AS topic_id, t.slug AS topic_slug, t.title AS topic_title,
      row_number() OVER (PARTITION BY t.id ORDER BY r."order") AS place
    FROM public_subtopics s ${withTopic}`,
  // Where visitors are sent to other sites, each address once for each place, in the form in which it is asked.
  public_links: `
    SELECT DISTINCT address, collection, record, place FROM (${linkPlaces.join(' UNION ALL ')}) AS links
    WHERE address IS NOT NULL`,
}

/**
 * Drops the views of this or an older version of the guide, since a column that a view reads cannot be changed. Views
 * that somebody else built on them are not dropped along: then this fails.
 */
export const dropPublicViews = `
  DO $$
  DECLARE
    names text := (
      SELECT string_agg(oid::regclass::text, ', ') FROM pg_class
      WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace AND relname ~ '^(public|hidden)_');
  BEGIN
    IF names IS NOT NULL THEN EXECUTE 'DROP VIEW ' || names; END IF;
  END $$`

/** Creates the views, with the columns that their tables have at that moment. */
export const createPublicViews: string = Object.entries(views)
  .map(([name, query]) => `CREATE VIEW ${name} AS ${query}`)
  .join(';\n')

function viewsOf({
  prefix,
  tables,
  condition,
}: {
  prefix: string
  tables: readonly string[]
  condition: string
}): Record<string, string> {
  return Object.fromEntries(
    tables.map((table) => [`${prefix}_${table}`, `SELECT * FROM ${table} WHERE ${condition}`]),
  )
}
