import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

import type { ContentCollection } from '@/domain/topics/content-collections'

/** Documents that are not in the trash, by id and in the order of the ids, without what they are related to. */
export async function readDocuments<Slug extends ContentCollection>({
  collection,
  ids,
  version,
  req,
}: {
  collection: Slug
  ids: number[]
  /** What visitors see, where they see it; or the newest, draft or not. */
  version: 'public' | 'newest'
  req: PayloadRequest
}): Promise<Map<number, DataFromCollectionSlug<Slug>>> {
  if (ids.length === 0) return new Map()
  const isPublic = version === 'public'
  const slug: ContentCollection = collection
  const { docs } = await req.payload.find({
    collection: slug,
    where: { and: [{ id: { in: ids } }, ...(isPublic ? [{ _status: { equals: 'published' } }] : [])] },
    draft: !isPublic,
    depth: 0,
    // By Payload's types a collection without joins cannot leave them out; it can.
    joins: false as never,
    limit: ids.length,
    pagination: false,
    req,
  })
  // These are of the collection that was asked for.
  const found = new Map((docs as DataFromCollectionSlug<Slug>[]).map((document) => [document.id, document]))
  return new Map(
    ids.flatMap((id) => {
      const document = found.get(id)
      return document ? [[id, document] as const] : []
    }),
  )
}
