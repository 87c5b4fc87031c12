import type { CollectionAfterChangeHook } from 'payload'

import { publicChange } from '../save/public-version'

/** What is published lies before nobody any more. */
export const closeReviews: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if ((await publicChange({ collection, doc, req })) !== 'published') return doc
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      and: [
        { collection: { equals: collection.slug } },
        { record: { equals: doc.id } },
        { state: { not_equals: 'published' } },
      ],
    },
    depth: 0,
    limit: 10,
    pagination: false,
    select: {},
    req,
  })
  for (const { id } of docs) {
    const data = { state: 'published', decidedBy: req.user?.id ?? null } as const
    await req.payload.update({ collection: 'reviews', id, data, depth: 0, req })
  }
  return doc
}
