import { subtopicAnchor, paths } from '@/domain/site/paths'
import type { PreviewAddress } from '@/collections/preview/previewed'

/** A subtopic has no page: it is seen in the newest version of the topic that holds it. */
export const previewInTopic: PreviewAddress = async ({ document: { id, slug }, req }) => {
  if (typeof id !== 'number') return null
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { subtopics: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
    req,
  })
  const [topic] = docs
  if (!topic) return null
  return `${paths.topicPreview(topic.id)}#${subtopicAnchor(typeof slug === 'string' ? slug : String(id))}`
}
