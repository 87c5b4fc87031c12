import { mergeValue } from './merge-value'

export interface FieldChange {
  field: string
  before: unknown
  after: unknown
}

/** A field that both an editor and the file changed; the editor's stays. */
export interface FieldConflict {
  field: string
  /** Where only one item of the list in `field` is in conflict: which one, and which of its own fields. */
  item?: { identity: string; label: string; field: string }
  last: unknown
  now: unknown
  file: unknown
}

export interface FieldMerge {
  /** Only what has to be written. */
  data: { [field: string]: unknown }
  changes: FieldChange[]
  conflicts: FieldConflict[]
}

/** Compares the fields of a record one by one, those that `file` names. */
export function mergeFields({
  last,
  now,
  file,
}: {
  last: object | undefined
  now: object
  file: object
}): FieldMerge {
  const merge: FieldMerge = { data: {}, changes: [], conflicts: [] }
  for (const [field, provided] of Object.entries(file)) {
    const before: unknown = Reflect.get(now, field)
    const sides = {
      now: before,
      file: provided as unknown,
      ...(last ? { last: Reflect.get(last, field) ?? null } : {}),
    }
    const { outcome } = mergeValue<unknown>(sides)
    if (outcome === 'taken') {
      merge.data[field] = provided
      merge.changes.push({ field, before, after: provided })
    }
    if (outcome === 'conflict')
      merge.conflicts.push({ field, last: sides.last ?? null, now: before, file: provided })
  }
  return merge
}

/** The conflicts of one item, as conflicts about the list that it is in. */
export function itemConflicts({
  list,
  item,
  conflicts,
}: {
  list: string
  item: { identity: string; label: string }
  conflicts: FieldConflict[]
}): FieldConflict[] {
  return conflicts.map(({ field, ...sides }) => ({ ...sides, field: list, item: { ...item, field } }))
}
