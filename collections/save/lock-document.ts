import type { CollectionBeforeOperationHook } from 'payload'

import { lockDocuments } from '@/document-lock'

/** Saves of one document wait for each other, so that each one sees what the one before it wrote. */
export const oneSaveAtATime: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const isWrite = operation === 'update' || operation === 'delete'
  const id: unknown = isWrite ? Reflect.get(args, 'id') : undefined
  if (typeof id !== 'number' && typeof id !== 'string') return
  await lockDocuments({ documents: [{ collection: collection.slug, id }], req })
}
