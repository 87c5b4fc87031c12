import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Hooks that run after a save look at the whole document, while a client may ask for a part of it: the admin's
 * lists ask for nothing (`select: {}`) when they publish many at once.
 */
export const saveWholeDocuments: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' || operation === 'update' ? { ...args, select: undefined } : args
