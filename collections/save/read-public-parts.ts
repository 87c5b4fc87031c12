import type { PayloadRequest } from 'payload'

import type { PartCollection } from '@/domain/topics/content-collections'
import type { Organisation, Source, Subtopic } from '@/payload-types'

/** What visitors see of these parts of topics, by id, without what they are related to. */
export async function readPublicParts<Part extends Organisation | Source | Subtopic>({
  collection,
  ids,
  req,
}: {
  collection: PartCollection
  ids: number[]
  req: PayloadRequest
}): Promise<Map<number, Part>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    depth: 0,
    joins: false,
    limit: ids.length,
    pagination: false,
    req,
  })
  // The caller names the type of the collection that it asks for.
  return new Map((docs as Part[]).map((part) => [part.id, part]))
}
