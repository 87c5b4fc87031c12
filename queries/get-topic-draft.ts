import config from '@payload-config'
import { getPayload } from 'payload'

import type { TopicPage } from '@/domain/topic'

import { getFeedSearchURL } from './get-site'
import { toTopicPage } from './to-topic-page'
import { topicParts } from './topic-parts'

/**
 * The newest version of a topic, for the member of staff whose session the headers carry. `anonymous` for others:
 * no page that a visitor can reach calls this without saying so.
 */
export async function getTopicDraft({
  id,
  headers,
}: {
  id: string
  headers: Headers
}): Promise<TopicPage | 'anonymous' | null> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  if (!user) return 'anonymous'
  if (!/^[1-9][0-9]{0,8}$/.test(id)) return null
  const { docs } = await payload.find({
    collection: 'topics',
    where: { id: { equals: Number(id) } },
    draft: true,
    overrideAccess: false,
    user,
    depth: 2,
    limit: 1,
    pagination: false,
    populate: topicParts,
  })
  const [topic] = docs
  return topic ? toTopicPage({ topic, feedSearchURL: await getFeedSearchURL() }) : null
}
