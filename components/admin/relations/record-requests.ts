import { z } from 'zod'

import { send, type Answer } from '../send'

const found = z
  .object({
    records: z.array(
      z.object({ id: z.number(), title: z.string(), detail: z.string(), lines: z.array(z.string()) }),
    ),
  })
  .transform(({ records }) => records)

export type FoundRecord = z.output<typeof found>[number]

/** The records of a collection with these words in their names, the likest first. */
export function findRecords({
  collection,
  text,
  signal,
}: {
  collection: string
  text: string
  signal: AbortSignal
}): Promise<Answer<FoundRecord[]>> {
  const query = new URLSearchParams({ collection, text })
  return send({ path: `/api/find?${query}`, signal, schema: found })
}

/** The records with these ids. */
export function readRecords({
  collection,
  ids,
}: {
  collection: string
  ids: number[]
}): Promise<Answer<FoundRecord[]>> {
  const query = new URLSearchParams({ collection, ids: ids.join(',') })
  return send({ path: `/api/find?${query}`, schema: found })
}
