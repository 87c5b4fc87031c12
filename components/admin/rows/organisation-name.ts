import { readRecords } from '../relations/record-requests'

const asked = new Map<number, (name: string | null) => void>()
const names = new Map<number, Promise<string | null>>()

/**
 * The name of an organisation as it is offered to be chosen; those that are asked for together are read together. It is `null` when it cannot be read
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
  const found = await readRecords({ collection: 'organisations', ids: [...waiting.keys()] })
  if ('problem' in found) for (const id of waiting.keys()) names.delete(id)
  const byId = 'data' in found ? new Map(found.data.map(({ id, title }) => [id, title])) : null
  for (const [id, tell] of waiting) tell(byId ? (byId.get(id) ?? '') : null)
}
