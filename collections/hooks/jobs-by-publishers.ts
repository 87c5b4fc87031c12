import type { CollectionBeforeOperationHook } from 'payload'

import { mayPublish } from '@/collections/access/may-publish'

import { Refusal } from '../refusal'

/** Payload lets everybody in the admin withdraw what somebody planned. */
export const jobsByPublishers: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.user && operation === 'delete' && !mayPublish(req.user))
    throw new Refusal({ message: 'Wat gepland is, verandert de eindredactie.', status: 403 })
  return args
}
