import type { CollectionSlug, PayloadRequest } from 'payload'

/** What visitors see of a document, without what it is related to; `null` where that is nothing. */
export async function readPublicVersion({
  collection,
  id,
  req,
}: {
  collection: CollectionSlug
  id: number | string
  req: PayloadRequest
}): Promise<unknown> {
  return req.payload.db.findOne({
    collection,
    where: {
      and: [{ id: { equals: id } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
    },
    req,
  })
}
