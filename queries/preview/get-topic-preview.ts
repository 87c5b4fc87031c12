import config from '@payload-config'
import { getPayload } from 'payload'

import type { TopicPage } from '@/domain/topics/topic'
import { readEnvironment } from '@/server/environment'
import { sharedPicture } from '@/server/images/shared-picture'

import { getFeedSearchURL } from '../site/get-site'
import { getTopic } from '../topics/get-topic'
import { readPreview, type NewestRead, type PreviewAnswer, type PreviewRequest } from './read-preview'
import { toTopicPage } from '../topics/to-topic-page'
import { topicParts } from '../topics/topic-parts'

/** A topic with its parts, each in its newest version. */
export function getTopicPreview(request: PreviewRequest): Promise<PreviewAnswer<TopicPage>> {
  return readPreview({ ...request, collection: 'topics', readNewest, readPublished: getTopic, toShared })
}

/** With a picture that may be on no public page. */
function toShared(page: TopicPage): TopicPage {
  const { PAYLOAD_SECRET: secret } = readEnvironment(process.env)
  const { picture } = page
  return { ...page, picture: picture && { ...picture, url: sharedPicture({ url: picture.url, secret }) } }
}

async function readNewest({ where, asStaff }: NewestRead): Promise<TopicPage | null> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'topics',
    where,
    depth: 2,
    limit: 1,
    pagination: false,
    populate: topicParts,
    ...asStaff,
  })
  const [topic] = docs
  return topic ? toTopicPage({ topic, feedSearchURL: await getFeedSearchURL() }) : null
}
