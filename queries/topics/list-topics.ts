import { cache } from 'react'
import { z } from 'zod'

import type { TopicCard } from '@/domain/topics/topic'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { isoTime } from '../core/iso-time'
import { mediaColumn, mediaRow } from '../core/media-row'
import { rows } from '../core/rows'
import { toPicture } from './to-picture'
import { topicChanged } from './topic-changed'

/** All published topics by title, with what a visitor will find counted. One statement. */
export const listTopics = cache(async (): Promise<TopicCard[]> => {
  const found = await rows({
    row,
    query: sql`
      select t.slug, t.title, coalesce(t.description, '') as description, nullif(t.highlight, '') as highlight,
        ${mediaColumn} as image, ${isoTime(sql`t.reviewed_at`)} as "reviewedAt",
        ${isoTime(topicChanged)} as "updatedAt",
        json_build_object(
          'questions', (select count(*) from public_questions q where q.topic_id = t.id),
          'organisations', (select count(*) from topics_organisations r
            join public_organisations o on o.id = r.organisation_id
            where r._parent_id = t.id),
          'sources', (select count(*) from topics_rels r
            join public_sources b on b.id = r.sources_id
            where r.parent_id = t.id and r.path = 'sources')) as counts
      from public_topics t left join media m on m.id = t.image_id
      order by ${dutchOrder(sql`t.title`)}, t.id limit ${maximum}`,
  })
  return found.map(({ image, ...card }) => ({ ...card, picture: toPicture({ media: image, size: 'card' }) }))
})

/** Dossiers are made by hand: dozens, in time a few hundred. */
const maximum = 1000

const row = z.object({
  slug: z.string(),
  title: z.string(),
  description: z.string(),
  highlight: z.string().nullable(),
  image: mediaRow.nullable(),
  reviewedAt: z.string().nullable(),
  updatedAt: z.string(),
  counts: z.object({ questions: z.number(), organisations: z.number(), sources: z.number() }),
})
