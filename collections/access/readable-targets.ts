import type { CollectionSlug, PayloadRequest } from 'payload'

/**
 * Whether the requester may read the document that a relation points to. One that is there as a whole was read for the
 * requester; what is there as an id alone is looked up, all at once.
 */
export async function readableTargets({
  targets,
  collection,
  req,
}: {
  targets: unknown[]
  collection: CollectionSlug
  req: PayloadRequest
}): Promise<(target: unknown) => boolean> {
  const readable = await readableIds({ ids: targets.filter(isId), collection, req })
  return (target) => isDocument(target) || readable.has(target)
}

async function readableIds({
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

function isId(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}

export function isDocument(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
