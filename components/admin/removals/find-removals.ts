import { isRow } from '@/domain/merge/three-way'

import type { RemovableFields } from './removable-fields'

type Data = Record<string, unknown>

/** What was taken out of a form: an item of a list, or the value of a field that holds one. */
export interface Removal {
  /** Its field: names of fields, each list followed by the identity of a row in it. */
  path: string[]
  /** Where it stood in its list; `null` where it was the one value. */
  at: number | null
  item: unknown
}

/** What `after` has no longer of the fields of `before`, at any depth, and has not in another place of its list. */
export function findRemovals({
  before,
  after,
  fields,
  path = [],
}: {
  before: Data
  after: Data
  fields: RemovableFields
  /** Of what is compared. */
  path?: string[]
}): Removal[] {
  return Object.entries(before).flatMap(([name, value]) => {
    if (!fields.has(name) || !(name in after)) return []
    const [here, now] = [[...path, name], after[name]]
    if (Array.isArray(value)) return removedRows({ items: value, now: asList(now), fields, path: here })
    if (isRow(value) && isRow(now)) return findRemovals({ before: value, after: now, fields, path: here })
    return isEmpty(now) && !isEmpty(value) ? [{ path: here, at: null, item: value }] : []
  })
}

function removedRows({
  items,
  now,
  fields,
  path,
}: {
  items: unknown[]
  now: unknown[] | null
  fields: RemovableFields
  path: string[]
}): Removal[] {
  if (!now) return []
  const left = new Map(now.map((item) => [identityOf(item), item]))
  return items.flatMap((item, at) => {
    const identity = identityOf(item)
    const rest = left.get(identity)
    if (isRow(item) && isRow(rest))
      return findRemovals({ before: item, after: rest, fields, path: [...path, identity] })
    return now.length < items.length && !left.has(identity) ? [{ path, at, item }] : []
  })
}

/** The data with what was removed where it stood, or at the end of a list that became shorter. */
export function withRemoved({ data, removal }: { data: Data; removal: Removal }): Data {
  const [name, ...path] = removal.path
  if (name === undefined) return data
  return { ...data, [name]: putBack({ value: data[name], path, removal }) }
}

function putBack({ value, path, removal }: { value: unknown; path: string[]; removal: Removal }): unknown {
  const [row] = path
  if (row !== undefined) {
    if (isRow(value)) return withRemoved({ data: value, removal: { ...removal, path } })
    const inside = { ...removal, path: path.slice(1) }
    return asList(value)?.map((each) =>
      isRow(each) && identityOf(each) === row ? withRemoved({ data: each, removal: inside }) : each,
    )
  }
  if (removal.at === null) return isEmpty(value) ? removal.item : value
  const items = asList(value) ?? []
  const isThere = items.some((each) => identityOf(each) === identityOf(removal.item))
  return isThere ? items : items.toSpliced(removal.at, 0, removal.item)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

/** A form says 0 of a list without rows. */
function asList(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  return value === 0 || isEmpty(value) ? [] : null
}

function identityOf(item: unknown): string {
  const id: unknown = isRow(item) ? item.id : item
  return JSON.stringify(id ?? item)
}
