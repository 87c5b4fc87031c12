import { z } from 'zod'

import { send } from '../send'

const answer = z.object({ docs: z.array(z.object({ id: z.number(), name: z.string() })) })

const asked = new Map<number, (name: string | null) => void>()
const names = new Map<number, Promise<string | null>>()

/**
 * The name of an organisation; those that are asked for together are read together. It is `null` when it cannot be read
 * now, and read again when it is asked for again.
 */
export function organisationName(id: number): Promise<string | null> {
  const known = names.get(id)
  if (known) return known
  if (asked.size === 0) setTimeout(() => void readNames(), pause)
  const name = new Promise<string | null>((resolve) => asked.set(id, resolve))
  names.set(id, name)
  return name
}

/** In milliseconds, in which the rows of a form come to life. */
const pause = 50

async function readNames(): Promise<void> {
  const waiting = new Map(asked)
  asked.clear()
  const query = new URLSearchParams({
    'where[id][in]': [...waiting.keys()].join(','),
    'select[name]': 'true',
    draft: 'true',
    depth: '0',
    limit: '0',
  })
  const found = await send({ path: `/api/organisations?${query}`, schema: answer })
  if ('problem' in found) for (const id of waiting.keys()) names.delete(id)
  const byId = 'data' in found ? new Map(found.data.docs.map(({ id, name }) => [id, name])) : null
  for (const [id, tell] of waiting) tell(byId ? (byId.get(id) ?? '') : null)
}
