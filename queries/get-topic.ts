import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'

import { isSlug } from '@/domain/is-slug'
import type { TopicPage } from '@/domain/topic'

import { asVisitor } from './as-visitor'
import { getFeedSearchURL } from './get-site'
import { toTopicPage } from './to-topic-page'
import { topicParts } from './topic-parts'

/** A published topic with all that its page shows, or `null`. */
export const getTopic = cache(async (slug: string): Promise<TopicPage | null> => {
  if (!isSlug(slug)) return null
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'topics',
    where: { slug: { equals: slug } },
    depth: 2,
    limit: 1,
    pagination: false,
    populate: topicParts,
    ...asVisitor,
  })
  const [topic] = docs
  return topic ? toTopicPage({ topic, feedSearchURL: await getFeedSearchURL() }) : null
})
