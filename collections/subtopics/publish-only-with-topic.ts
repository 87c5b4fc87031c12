import type { CollectionBeforeChangeHook } from 'payload'

import type { Subtopic } from '@/payload-types'

import { Rejection } from '../endpoints/rejection'
import { scopeOf } from '../save/scope'

/** A subtopic goes public with its topic; alone only while that topic is public. */
export const publishOnlyWithTopic: CollectionBeforeChangeHook<Subtopic> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { work } = scopeOf(req)
  if (data._status !== 'published' || work === 'follow' || work === 'import') return data
  if (operation === 'create') throw new Rejection({ message, status: 400 })
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
  if (totalDocs === 0) throw new Rejection({ message, status: 400 })
  return data
}

const message = 'Dit onderwerp wordt openbaar samen met zijn thema. Publiceer het thema.'
