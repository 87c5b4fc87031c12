import { same } from '@/domain/merge/same'

type Data = Record<string, unknown>

/** An item that was taken out of a list of a form. */
export interface Removal {
  /** The name of the list's field. */
  list: string
  /** Where it stood. */
  at: number
  item: unknown
}

/** What `after` has no longer of the lists of `before`, and has not in another place. */
export function findRemovals({ before, after }: { before: Data; after: Data }): Removal[] {
  return Object.entries(before).flatMap(([list, items]) => {
    if (!Array.isArray(items) || !(list in after)) return []
    const now = asList(after[list])
    if (!now || now.length >= items.length) return []
    const left = new Set(now.map(identityOf))
    return items.flatMap((item: unknown, at) => (left.has(identityOf(item)) ? [] : [{ list, at, item }]))
  })
}

/** The data with an item where it stood, or at the end of a list that became shorter. */
export function withRemoved({ data, removal }: { data: Data; removal: Removal }): Data {
  const { list, at, item } = removal
  const items = asList(data[list]) ?? []
  if (items.some((each) => same(identityOf(each), identityOf(item)))) return data
  return { ...data, [list]: items.toSpliced(at, 0, item) }
}

/** A form says 0 of a list without rows. */
function asList(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  return value === 0 || value === null || value === undefined ? [] : null
}

function identityOf(item: unknown): string {
  const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : item
  return JSON.stringify(id ?? item)
}
