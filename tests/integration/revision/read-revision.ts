import type { Payload } from 'payload'
import { z } from 'zod'

export interface Revision {
  number: number
  withdrawal: number
}

const revision = z.object({ number: z.coerce.number(), withdrawal: z.coerce.number() })

export async function readRevision(payload: Payload): Promise<Revision> {
  const { rows } = await payload.db.drizzle.execute('select number, withdrawal from revision')
  return revision.parse(rows[0])
}

/** How often the work moved the number, and whether the last time something was taken away. */
export async function movesOf({
  payload,
  work,
}: {
  payload: Payload
  work: () => Promise<unknown>
}): Promise<{ times: number; took: boolean }> {
  const before = await readRevision(payload)
  await work()
  const after = await readRevision(payload)
  return { times: after.number - before.number, took: after.withdrawal > before.number }
}

export const nothing = { times: 0, took: false }

export const moved = { times: 1, took: false }

export const tookAway = { times: 1, took: true }
