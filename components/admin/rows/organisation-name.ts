import { z } from 'zod'

const answer = z.object({ docs: z.array(z.object({ id: z.number(), name: z.string() })) })

const asked = new Map<number, (name: string) => void>()
const names = new Map<number, Promise<string>>()

/** The name of an organisation; those that are asked for together are read together. */
export function organisationName(id: number): Promise<string> {
  const known = names.get(id)
  if (known) return known
  if (asked.size === 0) setTimeout(() => void readNames(), pause)
  const name = new Promise<string>((resolve) => asked.set(id, resolve))
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
  const response = await fetch(`/api/organisations?${query}`)
  const found = answer.safeParse(await response.json()).data?.docs ?? []
  const byId = new Map(found.map(({ id, name }) => [id, name]))
  for (const [id, tell] of waiting) tell(byId.get(id) ?? '')
}
