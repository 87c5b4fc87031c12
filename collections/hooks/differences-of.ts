import type { Field } from 'payload'

/** What a field said and says; `null` where that is nothing. */
export interface Difference {
  field: string
  label: string
  before: unknown
  after: unknown
}

/** The fields of `after` that say something else than in `before`, named as editors see them. */
export function differencesOf({
  before,
  after,
  fields,
}: {
  before: Record<string, unknown>
  after: Record<string, unknown>
  /** Of the collection, for their labels. */
  fields: Field[]
}): Difference[] {
  return Object.keys(after)
    .filter((field) => !ownFields.has(field) && !isSame(before[field], after[field]))
    .map((field) => ({
      field,
      label: labelOf({ field, fields }),
      before: before[field] ?? null,
      after: after[field] ?? null,
    }))
}

/** Set by the system, not by who writes. */
const ownFields = new Set(['id', 'updatedAt', 'createdAt', '_status', 'deletedAt'])

/** As editors see it: in Dutch, also where a field stands in a tab or a row. */
function labelOf({ field, fields }: { field: string; fields: Field[] }): string {
  for (const each of fields) {
    const found = 'name' in each && each.name === field && 'label' in each ? each.label : null
    if (found && typeof found === 'object' && 'nl' in found) return found.nl ?? field
    const inside =
      'tabs' in each ? each.tabs.flatMap((tab) => tab.fields) : 'fields' in each ? each.fields : []
    const deeper = 'name' in each ? field : labelOf({ field, fields: inside })
    if (deeper !== field) return deeper
  }
  return field
}

/** Whether two values say the same; ids of rows and order of keys say nothing. */
function isSame(one: unknown, other: unknown): boolean {
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
