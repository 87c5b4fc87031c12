import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'

import type { Subtopic } from '@/payload-types'

/** A subtopic goes public with its topic; alone only while that topic is public. */
export const publishOnlyWithTopic: CollectionBeforeChangeHook<Subtopic> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || req.context.publishesTopic) return data
  if (operation === 'create') throw new APIError(message, 400, null, true)
  const { totalDocs } = await req.payload.count({
    collection: 'topics',
    where: {
      and: [
        { subtopics: { equals: originalDoc?.id } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
    req,
  })
  if (totalDocs === 0) throw new APIError(message, 400, null, true)
  return data
}

const message = 'Dit onderwerp wordt openbaar samen met zijn thema. Publiceer het thema.'
