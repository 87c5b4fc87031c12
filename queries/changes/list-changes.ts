import { z } from 'zod'

import type { Change } from '@/domain/changes/change'
import { paths } from '@/domain/site/paths'
import { safeHref } from '@/domain/text/safe-href'
import { sql, type SQL } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/** The changes in topics that are public now (or in some of them), newest first, each with where it is now. */
export async function listChanges({
  topics = [],
  limit,
  offset = 0,
}: {
  /** The slugs of the topics that are asked for; all of them when there are none. */
  topics?: string[]
  limit: number
  offset?: number
}): Promise<Change[]> {
  const found = await rows({
    row,
    query: sql`
      with newest as (
        select c.* from changes c where ${inPublicTopic(topics)}
        order by c.created_at desc, c.id desc limit ${limit} offset ${offset})
      select c.id, c.action::text, c.subject::text, c.text, c.created_at as at, c.key,
        json_build_object('id', t.id, 'slug', t.slug, 'title', t.title) as topic, o.slug as organisation, b.url as source,
        exists (select 1 from public_questions q
          where c.subject = 'question' and q.key = c.key) as "isInGuide"
      from newest c join topics t on t.id = c.topic_id
      left join public_organisations o on c.subject = 'organisation' and o.id::text = c.key
      left join public_sources b on c.subject = 'source' and b.id::text = c.key
      order by c.created_at desc, c.id desc`,
  })
  return found.map(({ key, organisation, source, isInGuide, ...change }) => ({
    ...change,
    href: hrefOf({
      subject: change.subject,
      topic: change.topic.slug,
      key: isInGuide ? key : null,
      organisation,
      source,
    }),
  }))
}

/** How many changes there are in topics that are public now, or in some of them. */
export async function countChanges(topics: string[]): Promise<number> {
  const query = sql`select count(*)::int as total from changes c where ${inPublicTopic(topics)}`
  const [counted] = await rows({ row: totalRow, query })
  return counted?.total ?? 0
}

const row = z.object({
  id: z.number(),
  action: z.enum([
    'added',
    'changed',
    'removed',
    'unreachable',
    'organisation_added',
    'source_added',
    'publication_added',
  ]),
  subject: z.enum(['topic', 'question', 'organisation', 'source']),
  text: z.string(),
  at: z.coerce.date().transform((date) => date.toISOString()),
  key: z.string().nullable(),
  topic: z.object({ id: z.number(), slug: z.string(), title: z.string() }),
  organisation: z.string().nullable(),
  source: z.string().nullable(),
  isInGuide: z.boolean(),
})

/** Never a text of a topic that was withdrawn. */
function inPublicTopic(topics: string[]): SQL {
  const chosen = topics.length > 0 ? sql`and t.slug = any(${sql.param(topics)}::text[])` : sql``
  return sql`exists (select 1 from public_topics t where t.id = c.topic_id ${chosen})`
}

function hrefOf({
  subject,
  topic,
  key,
  organisation,
  source,
}: {
  subject: Change['subject']
  topic: string
  /** The key of a question that is still public. */
  key: string | null
  organisation: string | null
  source: string | null
}): string | null {
  switch (subject) {
    case 'topic':
      return paths.topic(topic)
    case 'question':
      return key && paths.question(key)
    case 'organisation':
      return organisation && paths.organisation(organisation)
    case 'source':
      return safeHref(source)
  }
}

const totalRow = z.object({ total: z.number() })
