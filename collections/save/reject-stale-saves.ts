import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { z } from 'zod'

import { conflictOf } from './conflict-of'
import { isYetToCome, MissingReadTime, readTimeOf } from './stale-save'

/**
 * A save says with `updatedAt` which version was read: 428 when it says nothing. What only changes the status overwrites
 * no text.
 */
export const requireReadTime: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'update' || overrideAccess || !req.user) return
  const { data } = updateArgs.parse(args)
  if (readTimeOf(data) === 'missing') throw new MissingReadTime()
}

/** Rejects a save that would overwrite a later one of somebody else: 409, with both texts. */
export const rejectStaleSave: CollectionBeforeValidateHook = async ({
  collection,
  operation,
  originalDoc,
  req,
}) => {
  // Where a password is set by a link, Payload runs this hook without those before an operation.
  const { isByPerson = false, sent = {} } = req.context.save ?? {}
  if (operation !== 'update' || !isByPerson) return
  const readTime = readTimeOf(sent)
  if (readTime === 'missing' || readTime === 'not needed' || readTime === originalDoc?.updatedAt) return
  if (isYetToCome(readTime)) throw new MissingReadTime()
  const newest = await req.payload.findByID({
    collection: collection.slug,
    id: document.parse(originalDoc).id,
    ...asReader,
    req,
  })
  const found = document.parse(newest)
  const { slug, flattenedFields: fields } = collection
  throw await conflictOf({
    collection: slug,
    record: Number(found.id),
    newest: found,
    data: sent,
    fields,
    req,
  })
}

const updateArgs = z.object({ data: z.record(z.string(), z.unknown()).default({}) })

const document = z.looseObject({ id: z.union([z.number(), z.string()]), updatedAt: z.string() })

/** As the requester may read it: a rejection reveals nothing else. */
const asReader = { draft: true, trash: true, depth: 0, overrideAccess: false } as const
