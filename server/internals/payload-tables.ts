/**
 * The tables that Payload names by itself and that SQL of ours reads or writes, with the columns that are named
 * there. Tables and columns that are called as a collection and its fields are not among them.
 *
 * Relies on how Payload's adapter lays out versions, lists and relations, and what it keeps of jobs and migrations.
 * Where that changes, `npm run generate` asks for a migration, and the statements that name what is gone fail.
 */
export const payloadTables = {
  payload_jobs: [
    'id',
    'task_slug',
    'input',
    'wait_until',
    'processing',
    'has_error',
    'error',
    'total_tried',
    'completed_at',
    'created_at',
    'updated_at',
  ],
  payload_kv: ['key', 'data'],
  payload_migrations: ['name', 'batch'],
  topics_rels: ['id', 'order', 'parent_id', 'path', 'subtopics_id', 'sources_id'],
  topics_organisations: ['id', '_order', '_parent_id', 'organisation_id', 'role'],
  topics_texts: ['order', 'parent_id', 'path', 'text'],
  organisations_texts: ['order', 'parent_id', 'path', 'text'],
  subtopics_questions: ['id', '_order', '_parent_id', 'key', 'lead', 'text', 'note'],
  subtopics_questions_organisations: ['id', '_order', '_parent_id', 'organisation_id'],
  subtopics_questions_sources: ['id', '_order', '_parent_id', 'source_id'],
  subtopics_questions_terms: ['_order', '_parent_id', 'term'],
  subtopics_questions_publications: ['_order', '_parent_id', 'title', 'medium', 'date', 'url'],
  synonyms_texts: ['order', 'parent_id', 'path', 'text'],
  sources_links: ['_order', '_parent_id'],
  site_footer_links: ['_order', '_parent_id'],
  _topics_v: ['id', 'parent_id', 'latest', 'version_description'],
  _topics_v_rels: ['parent_id', 'path', 'sources_id'],
  _topics_v_version_organisations: ['_parent_id', 'organisation_id', 'role'],
  _subtopics_v: ['id', 'parent_id', 'latest', 'version_title', 'version_context'],
  _subtopics_v_version_questions: ['id', '_parent_id', 'key', 'lead', 'text', 'note'],
  _subtopics_v_version_questions_publications: ['_parent_id', 'url'],
  _subtopics_v_version_questions_organisations: ['id', '_parent_id', 'organisation_id'],
  _subtopics_v_version_questions_sources: ['id', '_parent_id', 'source_id'],
  _organisations_v: [
    'id',
    'parent_id',
    'latest',
    'version_name',
    'version_abbreviation',
    'version_url',
    'version_description',
    'version_deleted_at',
    'version_ended_at',
    'version_successor_id',
    'version_ministry_id',
  ],
  _organisations_v_texts: ['parent_id', 'path', 'text'],
  _sources_v: [
    'id',
    'parent_id',
    'latest',
    'version_title',
    'version_url',
    'version_description',
    'version_deleted_at',
    'version_publisher_id',
  ],
  _sources_v_version_links: ['_parent_id', 'url'],
  _pages_v: ['parent_id', 'latest', 'version_description', 'version_body', 'version_deleted_at'],
} as const

/**
 * Tables of our migrations that no collection stands for.
 *
 * Relies on Payload leaving alone what it does not know: `npm run generate` compares with the collections alone. Where
 * it does not, a migration drops them, and with them the index of the search, who edited what, and the revision.
 */
export const ownTables = [
  'distinct_records',
  'edits',
  'link_checks',
  'link_history',
  'link_hosts',
  'link_replacements',
  'link_reports',
  'link_saves',
  'link_uses',
  'missed_words',
  'presence',
  'rate_limits',
  'record_keys',
  'record_keys_pending',
  'register_attempts',
  'register_bodies',
  'register_ignored',
  'register_matches',
  'register_state',
  'replaced_links',
  'revision',
  'search_entries',
  'search_words',
  'unreachable_links',
] as const
