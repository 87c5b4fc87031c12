import { sql, type SQL } from '@/server/database/public-sql'

/**
 * When what a topic's page shows last changed, for SQL in which the topic is `t`: a question that is added does not
 * touch the topic itself. `toTopicPage` says the same of a topic that was read whole.
 */
export const topicChanged: SQL = sql`greatest(t.updated_at,
  (select max(s.updated_at) from topics_rels r
    join public_subtopics s on s.id = r.subtopics_id
    where r.parent_id = t.id and r.path = 'subtopics'),
  (select max(b.updated_at) from topics_rels r
    join public_sources b on b.id = r.sources_id
    where r.parent_id = t.id and r.path = 'sources'),
  (select max(o.updated_at) from topics_organisations r
    join public_organisations o on o.id = r.organisation_id
    where r._parent_id = t.id))`
