import config from '@payload-config'
import { getPayload } from 'payload'

import { isSlug } from '@/domain/text/is-slug'
import { printTopicDocument } from '@/domain/document/print-topic-document'
import { toTopicDocument } from '@/domain/document/to-topic-document'
import { topicDocumentParts } from '@/domain/document/topic-document-parts'

import { asVisitor } from '../core/as-visitor'

/** A published topic as a markdown document, with what a visitor may read of it; `null` when there is none. */
export async function getTopicDocument(slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'topics',
    where: { slug: { equals: slug } },
    depth: 2,
    limit: 1,
    pagination: false,
    populate: topicDocumentParts,
    ...asVisitor,
  })
  const [topic] = docs
  return topic ? printTopicDocument(toTopicDocument({ topic, extra: {} })) : null
}
