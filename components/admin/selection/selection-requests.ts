import { z } from 'zod'

import { send, type Answer } from '../send'

const saved = z.object({ docs: z.array(z.unknown()) })
const answered = z.object({
  docs: z.array(z.unknown()).default([]),
  errors: z.array(z.object({ message: z.string() })),
})

interface Outcome {
  /** How many documents were saved. */
  saved: number
  /** Which were not, and why. */
  failed: string[]
}

/** Saves the same values in all documents of a query. */
export async function saveSelection({
  collection,
  query,
  data,
  isDraft,
}: {
  collection: string
  query: string
  data: object
  isDraft: boolean
}): Promise<Outcome> {
  const path = `/api/${collection}${query}&depth=0${isDraft ? '&draft=true' : ''}`
  const answer = await send({ path, method: 'PATCH', body: data, schema: saved })
  if ('data' in answer) return { saved: answer.data.docs.length, failed: [] }
  const outcome = answered.safeParse(answer.answer)
  if (!outcome.success) return { saved: 0, failed: [answer.problem] }
  return { saved: outcome.data.docs.length, failed: outcome.data.errors.map(({ message }) => message) }
}

/** How many documents of a query are public as they stand, without a newer draft. */
export function countPublic({
  collection,
  query,
}: {
  collection: string
  /** Of the newest versions that are public. */
  query: string
}): Promise<Answer<number>> {
  const schema = z.object({ totalDocs: z.number() }).transform(({ totalDocs }) => totalDocs)
  return send({ path: `/api/${collection}${query}&draft=true&limit=1&depth=0`, schema })
}

const people = z
  .object({ docs: z.array(z.object({ id: z.number(), name: z.string() })) })
  .transform(({ docs }) => docs.map(({ id, name }) => ({ value: id, label: name })))

/** The members of staff, of whom one is chosen. */
export function readPeople(): ReturnType<typeof send<typeof people>> {
  return send({ path: '/api/users?limit=0&depth=0&sort=name', schema: people })
}
