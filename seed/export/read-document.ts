import type { Payload, Where } from 'payload'

import type { PrintableDocument } from '@/domain/document/print-topic-document'
import { extraProvided, toTopicDocument } from '@/domain/document/to-topic-document'
import { topicDocumentParts } from '@/domain/document/topic-document-parts'

/** The topic with this slug in its newest version, with all that it says for staff; `null` when there is none. */
export async function readDocument({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<PrintableDocument | null> {
  const { docs } = await payload.find({
    collection: 'topics',
    where: { slug: { equals: slug } },
    draft: true,
    depth: 2,
    limit: 1,
    pagination: false,
    populate: topicDocumentParts,
  })
  const [topic] = docs
  return topic ? toTopicDocument({ topic, extra: await readExtra({ payload, topic: topic.id }) }) : null
}

/** The slugs of all topics that are not in the trash, drafts too. */
export async function readTopicSlugs(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'topics',
    draft: true,
    depth: 0,
    sort: 'slug',
    pagination: false,
    select: { slug: true },
  })
  return docs.flatMap(({ slug }) => (slug ? [slug] : []))
}

async function readExtra({ payload, topic }: { payload: Payload; topic: number }): Promise<object> {
  const where: Where = { topic: { equals: topic } }
  const { docs } = await payload.find({
    collection: 'imports',
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    select: { provided: true },
  })
  return extraProvided(docs[0]?.provided)
}
