import type { CollectionSlug, PayloadRequest } from 'payload'

/** Of the documents that are named, by an id or whole: the ids of those that the requester may read. */
export async function readableIds({
  ids,
  collection,
  req,
}: {
  ids: (number | string)[]
  collection: CollectionSlug
  req: PayloadRequest
}): Promise<Set<unknown>> {
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    overrideAccess: false,
    draft: false,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: {},
    req,
  })
  return new Set(docs.map(({ id }) => id))
}
