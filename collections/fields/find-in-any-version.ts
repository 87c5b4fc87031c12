import type { DataFromCollectionSlug, PayloadRequest, Where } from 'payload'

import type { ContentCollection } from '@/domain/topics/content-collections'

/** The documents that match in their public version, in their newest draft or in both; those in the trash count. */
export async function findInAnyVersion<C extends ContentCollection>({
  collection,
  where,
  req,
}: {
  collection: C
  where: Where
  req: PayloadRequest
}): Promise<DataFromCollectionSlug<C>[]> {
  const found: DataFromCollectionSlug<C>[] = []
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection,
      where,
      draft,
      trash: true,
      depth: 0,
      limit: 0,
      pagination: false,
      req,
    })
    found.push(...docs)
  }
  return found
}

/** The condition that a document is not this one, which has no id before it is saved for the first time. */
export function otherThan(id: number | string | undefined): Where {
  return id === undefined ? {} : { id: { not_equals: id } }
}
