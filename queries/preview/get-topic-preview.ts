import config from '@payload-config'
import { getPayload } from 'payload'
import { z } from 'zod'

import type { TopicPage } from '@/domain/topics/topic'
import type { Topic } from '@/payload-types'
import { sql } from '@/server/database/public-sql'
import { readEnvironment } from '@/server/environment'
import { sharedPicture } from '@/server/images/shared-picture'

import { readToday } from '../core/read-today'
import { rows } from '../core/rows'
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
  if (!topic) return null
  const page = toTopicPage({ topic, today: await readToday(), feedSearchURL: await getFeedSearchURL() })
  return { ...page, counts: await countVisible({ topic, page }) }
}

/** As visitors will count them when this is published: without what the page names and is not public itself. */
async function countVisible({
  topic,
  page: { counts },
}: {
  topic: Topic
  page: TopicPage
}): Promise<TopicPage['counts']> {
  const organisations = topic.organisations?.map(({ organisation }) => organisation)
  const [hidden] = await rows({
    query: sql`select
      (select count(*)::int from hidden_organisations where id = any(${sql.param(shownIds(organisations))}::int[]))
        as organisations,
      (select count(*)::int from hidden_sources where id = any(${sql.param(shownIds(topic.sources))}::int[]))
        as sources`,
    row: hiddenRow,
  })
  return {
    ...counts,
    organisations: counts.organisations - (hidden?.organisations ?? 0),
    sources: counts.sources - (hidden?.sources ?? 0),
  }
}

/** Of what the page shows: the others are in the trash. */
function shownIds(relations: (number | { id: number } | null | undefined)[] | null | undefined): number[] {
  return (relations ?? []).flatMap((each) => (typeof each === 'object' && each !== null ? [each.id] : []))
}

const hiddenRow = z.object({ organisations: z.number(), sources: z.number() })
