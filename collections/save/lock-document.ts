import type { CollectionBeforeOperationHook } from 'payload'

import { lockDocuments } from '@/server/database/document-lock'

import { scopeOf } from './scope'

/** Saves of one document wait for each other, so that each one sees what the one before it wrote. */
export const lockDocument: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const isWrite = operation === 'update' || operation === 'delete'
  const id: unknown = isWrite ? Reflect.get(args, 'id') : undefined
  // What follows a topic was locked with it.
  if ((typeof id !== 'number' && typeof id !== 'string') || scopeOf(req).work === 'follow') return
  await lockDocuments({ documents: [{ collection: collection.slug, id }], req })
}
