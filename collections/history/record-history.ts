import type { HistoryAction } from '@/domain/changes/history'

import { savesIn, type DeletedStep, type Save, type SaveRecord } from '../save/save'
import { titleOf } from '@/domain/document/title-of'
import { type HistoryEntry, historyStatement, writeHistory } from './write-history'

/** Records who published, withdrew, trashed or restored a document. An import records itself once. */
export const recordHistory: SaveRecord = (save) => {
  if (save.scope.work === 'import') return []
  return historyStatement({ entries: savesIn(save).flatMap(entryOf), req: save.req })
}

export const recordDeletion: DeletedStep = async ({ collection, id, document, req }) => {
  await writeHistory({
    entries: [{ action: 'deleted', collection, record: id, title: titleOf(document) }],
    req,
  })
}

function entryOf(save: Save): HistoryEntry[] {
  const { action, detail } = actionOf(save)
  if (!action) return []
  return [{ action, collection: save.collection, record: save.after.id, title: titleOf(save.after), detail }]
}

function actionOf({ before, after, wasTrashed, change }: Save): {
  action: HistoryAction | null
  detail?: string | undefined
} {
  const isTrashed = Boolean(after.deletedAt)
  if (isTrashed !== wasTrashed) return { action: isTrashed ? 'trashed' : 'restored' }
  if (change === 'published')
    return { action: 'published', detail: before === null ? undefined : 'Een nieuwe versie' }
  return { action: change === 'withdrawn' ? 'unpublished' : null }
}
