import { same } from '@/domain/merge/same'
import { sameWords } from './same'

/** The three sides of a comparison; `last` is absent when the document was never imported. */
export interface Sides<T> {
  last?: T
  now: T
  file: T
}

export type Merge<T> = { outcome: 'kept' | 'taken' | 'conflict'; value: T }

/**
 * Editors win: what an editor changed since the last import stays, what nobody touched follows the file, and
 * where both changed the editor's stays as a conflict. Without a last import an empty value is filled.
 */
export function mergeValue<T>({ last, now, file }: Sides<T>): Merge<T> {
  if (same(now, file)) return { outcome: 'kept', value: now }
  const isFirst = last === undefined
  if (!isFirst && same(last, file)) return { outcome: 'kept', value: now }
  const untouched = isFirst ? same(now, null) : same(now, last)
  if (untouched) return { outcome: 'taken', value: file }
  if (isFirst && same(file, null)) return { outcome: 'kept', value: now }
  if (sameWords(now, file)) return { outcome: 'kept', value: now }
  return { outcome: 'conflict', value: now }
}
