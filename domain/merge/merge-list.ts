/** One item of a list that is compared by identity: what each side has of it. */
export interface ItemSides<Item> {
  last?: Item
  now?: Item
  file?: Item
}

/** What becomes of an item: its new value, or `null` when it leaves the list. */
export type MergeItem<Item> = (sides: ItemSides<Item>) => Item | null

/**
 * Merges an ordered list by the identity of its items. Items that the file adds come in, those that an editor
 * added or removed stay so; `mergeItem` decides on the rest. The order is the file's, with what only an editor
 * has behind its neighbour, unless an editor changed the order: then that stays.
 */
export function mergeList<Item>({
  last,
  now,
  file,
  identity,
  mergeItem,
}: {
  last: Item[]
  now: Item[]
  file: Item[]
  identity: (item: Item) => string
  mergeItem: MergeItem<Item>
}): Item[] {
  const sides = {
    last: byIdentity(last, identity),
    now: byIdentity(now, identity),
    file: byIdentity(file, identity),
  }
  const keys = { last: [...sides.last.keys()], now: [...sides.now.keys()], file: [...sides.file.keys()] }
  const reordered = !sameOrder(keys.last, keys.now)
  const order = reordered ? weave(keys.now, keys.file) : weave(keys.file, keys.now)
  return order.flatMap((key) => {
    const removedByEditor = sides.last.has(key) && !sides.now.has(key)
    if (removedByEditor) return []
    const merged = mergeItem({
      last: sides.last.get(key),
      now: sides.now.get(key),
      file: sides.file.get(key),
    })
    return merged === null ? [] : [merged]
  })
}

function byIdentity<Item>(items: Item[], identity: (item: Item) => string): Map<string, Item> {
  return new Map(items.map((item) => [identity(item), item]))
}

/** Whether what both lists have stands in the same order. */
function sameOrder(a: string[], b: string[]): boolean {
  const inB = new Set(b)
  const inA = new Set(a)
  return a.filter((key) => inB.has(key)).join('\n') === b.filter((key) => inA.has(key)).join('\n')
}

/** `base` with what only `other` has, each behind the neighbour that it follows there. */
function weave(base: string[], other: string[]): string[] {
  const inBase = new Set(base)
  const behind = new Map<string, string[]>()
  let neighbour = ''
  for (const key of other) {
    if (inBase.has(key)) neighbour = key
    else behind.set(neighbour, [...(behind.get(neighbour) ?? []), key])
  }
  return [...(behind.get('') ?? []), ...base.flatMap((key) => [key, ...(behind.get(key) ?? [])])]
}
