import type { FlattenedField } from 'payload'

/** The text of a field before and after; `null` where it is empty. */
export interface Difference {
  field: string
  label: string
  before: unknown
  after: unknown
}

/**
 * The fields of `after` that say something else than in `before`, named as editors see them. What is no field that they
 * see is left out, such as a password that was sent along.
 */
export function differencesOf({
  before,
  after,
  fields,
}: {
  before: Record<string, unknown>
  after: Record<string, unknown>
  /** Of the collection. */
  fields: FlattenedField[]
}): Difference[] {
  return Object.keys(after).flatMap((name) => {
    const field = ownFields.has(name) ? null : fields.find((each) => each.name === name)
    if (!field || field.hidden || isSame(before[name], after[name])) return []
    const difference = { before: before[name] ?? null, after: after[name] ?? null }
    return [{ field: name, label: labelOf(field), ...difference }]
  })
}

/** Set by the system, not by who writes. */
const ownFields = new Set(['id', 'updatedAt', 'createdAt', '_status', 'deletedAt'])

function labelOf({ name, label }: FlattenedField): string {
  return typeof label === 'string' ? label : name
}

/** Whether two values say the same; ids of rows and order of keys say nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  // How a form says that a list has no rows.
  if (value === 0) return null
  if (typeof value !== 'object' || value === null) return value === '' ? null : (value ?? null)
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, each]) => [key, plain(each)] as const)
    .filter(([, each]) => each !== null)
  if (entries.length === 0) return null
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
