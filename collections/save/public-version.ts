import type { CollectionSlug, PayloadRequest } from 'payload'

/** The collections whose documents appear on public pages and have drafts. */
export type PublicCollection = (typeof publicCollections)[number]

export const publicCollections = ['topics', 'subtopics', 'organisations', 'sources', 'pages'] as const

export function isPublicCollection(slug: string | undefined): slug is PublicCollection {
  return publicCollections.some((collection) => collection === slug)
}

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
