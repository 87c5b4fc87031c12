import type { PlannedCollection } from './plan'

/** A draft as somebody saved it. */
export interface SavedDraft {
  collection: PlannedCollection
  id: number
  /** ISO 8601. */
  savedAt: string
}

/** Names a draft as it was saved: once somebody else saves it, it has another name. */
export function draftMark({ collection, id, savedAt }: SavedDraft): string {
  return `${collection}:${id} ${savedAt}`
}

/** The names of the drafts that imports of a document left, after those that were saved now. */
export function draftsLeft({ before = [], saved }: { before?: string[]; saved: SavedDraft[] }): string[] {
  const now = saved.map(draftMark)
  const records = new Set(now.map(recordOf))
  return [...before.filter((mark) => !records.has(recordOf(mark))), ...now]
}

function recordOf(mark: string): string {
  return mark.slice(0, mark.indexOf(' '))
}
