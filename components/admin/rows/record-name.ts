import type { RecordCollection } from '@/domain/topics/content-collections'

import { readRecords } from '../relations/record-requests'

interface Names {
  waiting: Map<number, (name: string | null) => void>
  read: Map<number, Promise<string | null>>
}

const names: Record<RecordCollection, Names> = {
  organisations: { waiting: new Map(), read: new Map() },
  sources: { waiting: new Map(), read: new Map() },
}

/**
 * The name of an organisation or a source as it is offered to be chosen; those that are asked for together are read
 * together. It is `null` when it cannot be read now, and read again when it is asked for again.
 */
export function recordName({
  collection,
  id,
}: {
  collection: RecordCollection
  id: number
}): Promise<string | null> {
  const { waiting, read } = names[collection]
  const known = read.get(id)
  if (known) return known
  if (waiting.size === 0) setTimeout(() => void readNames(collection), pause)
  const name = new Promise<string | null>((resolve) => waiting.set(id, resolve))
  read.set(id, name)
  return name
}

/** In milliseconds, in which the rows of a form come to life. */
const pause = 50

async function readNames(collection: RecordCollection): Promise<void> {
  const { waiting, read } = names[collection]
  const requested = new Map(waiting)
  waiting.clear()
  const found = await readRecords({ collection, ids: [...requested.keys()] })
  if ('problem' in found) for (const id of requested.keys()) read.delete(id)
  const byId = 'data' in found ? new Map(found.data.map(({ id, title }) => [id, title])) : null
  for (const [id, resolve] of requested) resolve(byId ? (byId.get(id) ?? '') : null)
}
