import { z } from 'zod'

import type { RecordCollection } from '@/domain/topics/content-collections'

import { send } from '../send'

const answer = z.object({
  docs: z.array(z.object({ id: z.number(), name: z.string().optional(), title: z.string().optional() })),
})

interface Names {
  asked: Map<number, (name: string | null) => void>
  read: Map<number, Promise<string | null>>
}

const names: Record<RecordCollection, Names> = {
  organisations: { asked: new Map(), read: new Map() },
  sources: { asked: new Map(), read: new Map() },
}

/**
 * The name of an organisation or a source; those that are asked for together are read together. It is `null` when it
 * cannot be read now, and read again when it is asked for again.
 */
export function recordName({
  collection,
  id,
}: {
  collection: RecordCollection
  id: number
}): Promise<string | null> {
  const { asked, read } = names[collection]
  const known = read.get(id)
  if (known) return known
  if (asked.size === 0) setTimeout(() => void readNames(collection), pause)
  const name = new Promise<string | null>((resolve) => asked.set(id, resolve))
  read.set(id, name)
  return name
}

/** In milliseconds, in which the rows of a form come to life. */
const pause = 50

async function readNames(collection: RecordCollection): Promise<void> {
  const { asked, read } = names[collection]
  const waiting = new Map(asked)
  asked.clear()
  const query = new URLSearchParams({
    'where[id][in]': [...waiting.keys()].join(','),
    [collection === 'organisations' ? 'select[name]' : 'select[title]']: 'true',
    draft: 'true',
    depth: '0',
    limit: '0',
  })
  const found = await send({ path: `/api/${collection}?${query}`, schema: answer })
  if ('problem' in found) for (const id of waiting.keys()) read.delete(id)
  const byId =
    'data' in found ? new Map(found.data.docs.map((each) => [each.id, each.name ?? each.title])) : null
  for (const [id, tell] of waiting) tell(byId ? (byId.get(id) ?? '') : null)
}
