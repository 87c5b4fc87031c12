import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import type { HistoryAction } from '@/domain/history'

import { publicBefore, publicChange } from '../save/public-version'
import { titleOf } from '../save/title-of'
import { writeHistory } from './write-history'

/** Tells who published, withdrew, threw away or brought back a document. What an import writes is told once, by it. */
export const recordHistory: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (req.context.leavesDraftsAlone) return doc
  const reference = { collection: collection.slug, record: doc.id, title: titleOf(doc), req }
  const moved = trashAction({ before: Boolean(previousDoc?.deletedAt), now: Boolean(doc.deletedAt) })
  if (moved) {
    await writeHistory({ ...reference, action: moved })
    return doc
  }
  const change = await publicChange({ collection, doc, req })
  if (change === 'published') {
    const isNew = !publicBefore({ collection: collection.slug, id: doc.id, req })
    await writeHistory({ ...reference, action: 'published', detail: isNew ? undefined : 'Een nieuwe versie' })
  }
  if (change === 'withdrawn') await writeHistory({ ...reference, action: 'unpublished' })
  return doc
}

export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await writeHistory({
    action: 'deleted',
    collection: collection.slug,
    record: doc.id,
    title: titleOf(doc),
    req,
  })
  return doc
}

function trashAction({ before, now }: { before: boolean; now: boolean }): HistoryAction | null {
  if (before === now) return null
  return now ? 'trashed' : 'restored'
}
