import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import { lockDocuments } from '@/document-lock'

import { conflictOf, isYetToCome, MissingReadTime, readTimeOf } from './stale-save'

/**
 * Refuses to save over what somebody else saved meanwhile. A save says with `updatedAt` which version was read: 409
 * with both texts when there is a newer one, 428 when it says nothing. Of several documents at once it says that none
 * changed after that moment; one that did refuses all. What only changes the status overwrites no text.
 */
export const refuseStaleSaves: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug, fields },
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' || overrideAccess || !req.user) return
  const { id, data, where } = updateArgs.parse(args)
  const readTime = readTimeOf(data)
  if (readTime === 'missing') throw new MissingReadTime()
  if (readTime === 'not needed') return
  // Of several it says that none changed after it, which would be true of any.
  if (id === undefined && isYetToCome(readTime)) throw new MissingReadTime()
  const ids = id === undefined ? await idsOf({ collection: slug, where, req }) : [id]
  if (id === undefined)
    await lockDocuments({ documents: ids.map((each) => ({ collection: slug, id: each })), req })
  const changed: (number | string)[] = []
  for (const each of ids) {
    const newest = await timeOf({ collection: slug, id: each, req })
    if (newest && (id === undefined ? newest > readTime : newest !== readTime)) changed.push(each)
  }
  if (changed.length === 0) return
  if (isYetToCome(readTime)) throw new MissingReadTime()
  const newest: Newest[] = []
  for (const each of changed) newest.push(await newestOf({ collection: slug, id: each, req }))
  throw conflictOf({ newest, data, fields })
}

const updateArgs = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  data: z.record(z.string(), z.unknown()).default({}),
  where: z.custom<Parameters<PayloadRequest['payload']['find']>[0]['where']>().optional(),
})

const document = z.looseObject({ id: z.union([z.number(), z.string()]), updatedAt: z.string() })

type Newest = z.output<typeof document>

interface Reference {
  collection: CollectionSlug
  id: number | string
  req: PayloadRequest
}

/** As who saves may read it: a refusal tells nothing else. */
const newestVersion = { draft: true, trash: true, depth: 0, overrideAccess: false } as const

async function timeOf({ collection, id, req }: Reference): Promise<string | null> {
  const select = { updatedAt: true } as const
  const found = await req.payload.findByID({
    collection,
    id,
    ...newestVersion,
    select,
    disableErrors: true,
    req,
  })
  return found ? z.object({ updatedAt: z.string() }).parse(found).updatedAt : null
}

async function newestOf({ collection, id, req }: Reference): Promise<Newest> {
  return document.parse(await req.payload.findByID({ collection, id, ...newestVersion, req }))
}

/** Which documents a change of several is about, of those that this person may read. */
async function idsOf({
  collection,
  where,
  req,
}: {
  collection: CollectionSlug
  where: z.output<typeof updateArgs>['where']
  req: PayloadRequest
}): Promise<(number | string)[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    draft: true,
    trash: true,
    depth: 0,
    pagination: false,
    limit: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => id)
}
