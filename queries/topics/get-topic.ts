import { cache } from 'react'
import { z } from 'zod'

import { isSlug } from '@/domain/text/is-slug'
import { isOrganisationType, type OrganisationType } from '@/domain/organisations/organisation-type'
import { sourceFacts } from '@/domain/sources/source-facts'
import type { TopicPage } from '@/domain/topics/topic'
import { amsterdamToday } from '@/server/database/amsterdam-today'
import { sql } from '@/server/database/public-sql'

import { getFeedSearchURL } from '../site/get-site'
import { isoTime } from '../core/iso-time'
import { mediaColumn, mediaRow } from '../core/media-row'
import { rows } from '../core/rows'
import { endColumns, organisationEnd } from '../organisations/organisation-row'
import { factsOf } from '../sources/source-row'
import { furtherOf, furtherRow } from './further-of'
import { toTopicPage } from './to-topic-page'

/** A published topic with all that its page shows, or `null`. One statement, and one for the settings of the site. */
export const getTopic = cache(async (slug: string): Promise<TopicPage | null> => {
  if (!isSlug(slug)) return null
  const [topic] = await rows({
    row: topicRow,
    query: sql`
      select t.id, t.title, t.slug, t.description, t.highlight, t.intro, ${isoTime(sql`t.reviewed_at`)} as "reviewedAt",
        ${isoTime(sql`t.updated_at`)} as "updatedAt", ${mediaColumn} as image,
        coalesce(${feeds}, '[]') as feeds, coalesce(${subtopics}, '[]') as subtopics,
        coalesce(${organisations}, '[]') as organisations, coalesce(${sources}, '[]') as sources,
        ${amsterdamToday} as today
      from public_topics t left join media m on m.id = t.image_id
      where t.slug = ${slug}`,
  })
  return topic ? toTopicPage({ topic, today: topic.today, feedSearchURL: await getFeedSearchURL() }) : null
})

const feeds = sql`
  (select json_agg(f.text order by f."order") from topics_texts f where f.parent_id = t.id and f.path = 'feeds')`

const subtopics = sql`
  (select json_agg(json_build_object('id', s.id, 'title', s.title, 'slug', s.slug, 'context', s.context,
      'updatedAt', ${isoTime(sql`s.updated_at`)},
      'questions', coalesce(
        (select json_agg(json_build_object('key', q.key, 'lead', q.lead, 'text', q.text, 'note', q.note, ${furtherOf('q')}) order by q._order)
          from subtopics_questions q where q._parent_id = s.id), '[]')) order by r."order")
    from topics_rels r join public_subtopics s on s.id = r.subtopics_id
    where r.parent_id = t.id and r.path = 'subtopics')`

const end = endColumns('o')

const organisations = sql`
  (select json_agg(json_build_object('role', r.role, 'url', r.url, 'organisation',
      json_build_object('name', o.name, 'slug', o.slug, 'abbreviation', o.abbreviation, 'type', o.type, 'url', o.url,
        'endedAt', ${end.endedAt}, 'successor', ${end.successor}, 'updatedAt', ${isoTime(sql`o.updated_at`)})) order by r._order)
    from topics_organisations r join public_organisations o on o.id = r.organisation_id
    where r._parent_id = t.id)`

const sources = sql`
  (select json_agg(json_build_object('facts', ${factsOf('b')}, 'slug', b.slug, 'updatedAt', ${isoTime(sql`b.updated_at`)},
      'publisher', case when p.id is not null then json_build_object('slug', p.slug, 'name', p.name) end)
      order by r."order")
    from topics_rels r join public_sources b on b.id = r.sources_id
    left join public_organisations p on p.id = b.publisher_id
    where r.parent_id = t.id and r.path = 'sources')`

const text = z.string().nullable()

const questionRow = z.object({ key: text, lead: text, text: z.string(), note: text, ...furtherRow })

const topicRow = z.object({
  id: z.number(),
  title: z.string(),
  slug: text,
  description: text,
  highlight: text,
  intro: z.unknown(),
  reviewedAt: text,
  updatedAt: z.string(),
  today: z.string(),
  image: mediaRow.nullable(),
  feeds: z.array(z.string()),
  subtopics: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      slug: text,
      context: text,
      updatedAt: z.string(),
      questions: z.array(questionRow),
    }),
  ),
  organisations: z.array(
    z.object({
      role: text,
      url: text,
      organisation: z.object({
        name: z.string(),
        slug: text,
        abbreviation: text,
        type: z.custom<OrganisationType>(isOrganisationType).nullable(),
        url: text,
        ...organisationEnd.omit({ today: true }).shape,
        updatedAt: z.string(),
      }),
    }),
  ),
  sources: z.array(
    z
      .object({
        facts: sourceFacts,
        slug: text,
        updatedAt: z.string(),
        publisher: z.object({ slug: text, name: z.string() }).nullable(),
      })
      .transform(({ facts, ...rest }) => ({ ...facts, ...rest })),
  ),
})
