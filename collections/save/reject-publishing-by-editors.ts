import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { mayPublish } from '@/collections/access/may-publish'

import { Rejection } from '../endpoints/rejection'

/**
 * A redacteur writes drafts only. An update rule on the status sent is not enough: saving without `draft` takes a
 * public page away (payloadcms/payload#13267).
 */
export const rejectPublishingByEditors: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  overrideAccess,
}) => {
  if (overrideAccess || !req.user || mayPublish(req.user)) return args
  if (operation === 'update' && !savesDraft(args)) throw new Rejection({ message, status: 403 })
  return args
}

/** Whatever way it came: a copy of a public document takes its status along, which no access rule sees. */
export const rejectPublicRowsByEditors: CollectionBeforeChangeHook = ({ data, req }) => {
  if (req.user && !mayPublish(req.user) && data._status === 'published')
    throw new Rejection({ message, status: 403 })
  return data
}

const message =
  'Een redacteur bewaart concepten. Publiceren, offline halen en terugzetten doet de eindredactie.'

function savesDraft(args: unknown): boolean {
  return typeof args === 'object' && args !== null && Reflect.get(args, 'draft') === true
}
