import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'

import { isContentCollection } from '@/domain/topics/content-collections'
import { withRequest } from '@/server/internals/with-request'
import { Rejection } from '../endpoints/rejection'
import { readPublicVersion } from './public-version'
import { scopeOf, withContext } from './scope'

declare module 'payload' {
  interface RequestContext {
    /** The save that this request is for. */
    save?: CurrentSave
  }
}

/** What is known of a save from its beginning. */
export interface CurrentSave {
  /** What visitors saw before it; `null` where that was nothing, or where they go on seeing it. */
  readonly before: unknown
  /** The fields as they were sent, before any hook filled them in. */
  readonly sent: Readonly<Record<string, unknown>>
  /** Whether a person saves, with their own rights. */
  readonly isByPerson: boolean
  /** Whether it writes what visitors see, and no draft beside that. */
  readonly isPublic: boolean
}

/**
 * Reads what visitors see of a document before it is saved or deleted, while nobody else saves it: later hooks know
 * the newest version only, which may be a draft. The save goes on with a request of its own, so that nested saves and
 * those of a bulk change keep apart.
 */
export const beginSave: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  // Payload's own restore publishes, and goes on with the request that it began with: `restoreVersion` comes before it
  // where there are versions.
  if (operation === 'restoreVersion')
    throw new Rejection({ message: 'Hiervan worden geen versies bewaard.', status: 404 })
  if (operation !== 'create' && operation !== 'update' && operation !== 'delete') return args
  const { id, draft, data } = saved.parse(args)
  if (operation === 'update' && id === undefined)
    throw new Error('Documents are saved one by one, by their ids: a selection by `collections/save/bulk/`.')
  const isPublic = operation === 'delete' || !draft || data?._status === 'published'
  const isRead = isPublic && isContentCollection(collection.slug) && scopeOf(req).work !== 'follow'
  const before =
    isRead && id !== undefined ? await readPublicVersion({ collection: collection.slug, id, req }) : null
  const isByPerson = Boolean(req.user) && !overrideAccess
  const save = { before, isPublic, isByPerson, sent: { ...data } }
  return withRequest({ args, req: withContext({ req, context: { save } }) })
}

export function currentSave({ context }: Pick<PayloadRequest, 'context'>): CurrentSave {
  if (!context.save) throw new Error('A document is saved without `beginSave`.')
  return context.save
}

const saved = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  draft: z.boolean().optional(),
  data: z.looseObject({ _status: z.unknown().optional() }).nullish(),
})
