import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { mayPublish } from '@/collections/access/may-publish'

/** Payload lets everybody in the admin withdraw what somebody planned. */
export const jobsByPublishers: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.user && operation === 'delete' && !mayPublish(req.user))
    throw new APIError('Wat gepland is, verandert de eindredactie.', 403, null, true)
  return args
}
