import type { Ref } from './ref'

interface LedRow {
  ref: Ref
  origin?: Ref
}

/**
 * The rows of each record: its own before those that a merge led to it, which are in the order of their records, so that
 * it does not matter in what order they stand in the document.
 */
export function rowsByRecord<Row extends LedRow>(rows: Row[]): Row[][] {
  const byRef = new Map<Ref, Row[]>()
  for (const row of rows) byRef.set(row.ref, [...(byRef.get(row.ref) ?? []), row])
  return [...byRef.values()].map((own) => own.toSorted(byOrigin))
}

function byOrigin({ origin: a = '' }: { origin?: string }, { origin: b = '' }: { origin?: string }): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
