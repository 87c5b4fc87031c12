import { type CollectionBeforeOperationHook, NotFound, type PayloadRequest } from 'payload'

/**
 * Visitors find only the pictures that a public topic shows: the description of another picture would reveal a topic that
 * is still a draft.
 */
export const showPicturesWithTopics: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, where, currentDepth } = Object(args)
  if (overrideAccess || req.user || currentDepth > 0 || !reads.has(operation)) return args
  const shown = await shownPictures(req)
  if (id === undefined) return { ...args, where: { and: [where ?? {}, { id: { in: shown } }] } }
  if (!shown.includes(Number(id))) throw new NotFound(req.t)
  return args
}

const reads = new Set<string>(['read', 'count', 'readDistinct'])

/** The pictures that public topics show. */
export async function shownPictures(req: PayloadRequest): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { image: { exists: true } },
    overrideAccess: false,
    user: null,
    draft: false,
    depth: 0,
    pagination: false,
    limit: 0,
    select: { image: true },
    req,
  })
  return docs.flatMap(({ image }) => (typeof image === 'number' ? [image] : []))
}
