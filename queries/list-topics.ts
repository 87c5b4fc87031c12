import config from '@payload-config'
import { sql } from './sql'
import { getPayload } from 'payload'
import { cache } from 'react'
import { z } from 'zod'

import type { TopicCard, TopicCounts } from '@/domain/topic'

import { asVisitor } from './as-visitor'
import { published } from './published'
import { rows } from './rows'
import { toPicture } from './to-picture'
import { topicParts } from './topic-parts'

/** All published topics by title, with what a visitor will find counted. */
export const listTopics = cache(async (): Promise<TopicCard[]> => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'topics',
    sort: 'title',
    depth: 1,
    limit: maximum,
    pagination: false,
    select: {
      slug: true,
      title: true,
      description: true,
      highlight: true,
      image: true,
      reviewedAt: true,
      updatedAt: true,
    },
    populate: { media: topicParts.media },
    ...asVisitor,
  })
  const counts = await countParts()
  return docs.map((topic) => ({
    slug: topic.slug ?? '',
    title: topic.title,
    description: topic.description ?? '',
    highlight: topic.highlight || null,
    picture: toPicture({ media: topic.image, size: 'card' }),
    counts: counts.get(topic.id) ?? { questions: 0, organisations: 0, sources: 0 },
    reviewedAt: topic.reviewedAt ?? null,
    updatedAt: topic.updatedAt,
  }))
})

/** Dossiers are made by hand: dozens, in time a few hundred. */
const maximum = 1000

async function countParts(): Promise<Map<number, TopicCounts>> {
  const found = await rows({
    row: z.object({ id: z.number(), questions: z.number(), organisations: z.number(), sources: z.number() }),
    query: sql`
      select t.id,
        (select count(*)::int from topics_rels r
          join subtopics s on s.id = r.subtopics_id and ${published('s')}
          join subtopics_questions q on q._parent_id = s.id
          where r.parent_id = t.id and r.path = 'subtopics') as questions,
        (select count(*)::int from topics_organisations r
          join organisations o on o.id = r.organisation_id and ${published('o')}
          where r._parent_id = t.id) as organisations,
        (select count(*)::int from topics_rels r
          join sources b on b.id = r.sources_id and ${published('b')}
          where r.parent_id = t.id and r.path = 'sources') as sources
      from topics t where ${published('t')}`,
  })
  return new Map(found.map(({ id, ...counts }) => [id, counts]))
}
