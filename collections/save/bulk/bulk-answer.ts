import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest } from 'payload'

import type { BulkResult } from './change-one-by-one'

const messages = {
  update: { done: 'general:updatedCountSuccessfully', failed: 'error:unableToUpdateCount' },
  delete: { done: 'general:deletedCountSuccessfully', failed: 'error:unableToDeleteCount' },
} as const

/** Answers as Payload does: what was saved, what was not and why, and a sentence for the list of the admin. */
export function answerBulk({
  collection,
  operation,
  result: { docs, errors },
  req,
}: {
  collection: CollectionSlug
  operation: keyof typeof messages
  result: BulkResult
  req: PayloadRequest
}): Response {
  const total = docs.length + errors.length
  const { labels } = req.payload.collections[collection].config
  const label = getTranslation(total === 1 ? labels.singular : labels.plural, req.i18n)
  const { done, failed } = messages[operation]
  const status = statusOf({ docs, errors })
  return Response.json(
    {
      docs,
      errors: errors.map(({ id, message }) => ({ id, message, isPublic: true })),
      message:
        errors.length === 0
          ? req.t(done, { count: total, label })
          : req.t(failed, { count: errors.length, label, total }),
    },
    { status, headers: status === 503 ? { 'retry-after': '10' } : {} },
  )
}

/** 400 where something failed, as Payload has it; or the one reason for which nothing was saved. */
function statusOf({ docs, errors }: BulkResult): number {
  const [first] = errors
  if (!first) return 200
  const isOneReason = docs.length === 0 && errors.every(({ status }) => status === first.status)
  return isOneReason ? first.status : 400
}
