import type { CollectionSlug, PayloadRequest } from 'payload'

import type { HistoryAction } from '@/domain/history'

/** Adds a line to the history, in the transaction of what it tells of. */
export async function writeHistory({
  action,
  collection,
  record,
  title,
  detail,
  req,
}: {
  action: HistoryAction
  collection: CollectionSlug
  record: number
  title: string
  detail?: string | undefined
  req: PayloadRequest
}): Promise<void> {
  // By the adapter, which does not read back what it wrote.
  await req.payload.db.create({
    collection: 'history',
    data: {
      action,
      collection,
      record,
      title,
      who: req.user?.id ?? null,
      name: req.user?.name ?? 'Het systeem',
      detail: detail ?? null,
    },
    returning: false,
    req,
  })
}
