import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'
import { z } from 'zod'

import type { TopicCard } from '@/domain/topic'
import type { Topic } from '@/payload-types'
import { published, sql } from '@/public-sql'

import { asVisitor } from './as-visitor'
import { rows } from './rows'
import { toPicture } from './to-picture'
import { topicChanged } from './topic-changed'
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
    },
    populate: { media: topicParts.media },
    ...asVisitor,
  })
  const all = await totalParts()
  return docs.flatMap((topic) => {
    const totals = all.get(topic.id)
    // Without totals it was taken away between the two statements.
    return totals ? [toCard({ topic, totals })] : []
  })
})

/** Dossiers are made by hand: dozens, in time a few hundred. */
const maximum = 1000

type Totals = Pick<TopicCard, 'counts' | 'updatedAt'>

function toCard({
  topic,
  totals,
}: {
  topic: Pick<Topic, 'slug' | 'title' | 'description' | 'highlight' | 'image' | 'reviewedAt'>
  totals: Totals
}): TopicCard {
  return {
    ...totals,
    slug: topic.slug ?? '',
    title: topic.title,
    description: topic.description ?? '',
    highlight: topic.highlight || null,
    picture: toPicture({ media: topic.image, size: 'card' }),
    reviewedAt: topic.reviewedAt ?? null,
  }
}

async function totalParts(): Promise<Map<number, Totals>> {
  const found = await rows({
    row: z.object({
      id: z.number(),
      questions: z.number(),
      organisations: z.number(),
      sources: z.number(),
      changed: z.coerce.date(),
    }),
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
          where r.parent_id = t.id and r.path = 'sources') as sources,
        ${topicChanged} as changed
      from topics t where ${published('t')}`,
  })
  return new Map(
    found.map(({ id, changed, ...counts }) => [id, { counts, updatedAt: changed.toISOString() }]),
  )
}
