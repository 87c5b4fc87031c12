import type { PartCollection } from '@/domain/topics/content-collections'

/** A record: `sources:12` is there already, `sources:+cbs` is one that the plan makes. */
export type Ref = `${PartCollection}:${string}`

export function existingRef({ collection, id }: { collection: PartCollection; id: number }): Ref {
  return `${collection}:${id}`
}

export function newRef({ collection, name }: { collection: PartCollection; name: string }): Ref {
  return `${collection}:+${name}`
}

/** The id of a record that is there already, or `null` for one that the plan makes. */
export function idOfRef(ref: string): number | null {
  const key = ref.slice(ref.indexOf(':') + 1)
  return key.startsWith('+') ? null : Number(key)
}
