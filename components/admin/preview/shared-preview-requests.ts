import { z } from 'zod'

import { send, type Answer } from '../send'

const sharedPreview = z.object({
  id: z.number(),
  sharer: z.object({ name: z.string() }),
  expiresAt: z.string(),
})

export type SharedPreview = z.output<typeof sharedPreview>

/** Those of one document that work now. */
export async function readSharedPreviews({
  collection,
  record,
}: {
  collection: string
  record: number | string
}): Promise<Answer<SharedPreview[]>> {
  const query = new URLSearchParams({
    'where[collection][equals]': collection,
    'where[record][equals]': String(record),
    'where[expiresAt][greater_than]': new Date().toISOString(),
    sort: 'expiresAt',
    limit: '100',
  })
  const schema = z.object({ docs: z.array(sharedPreview) }).transform(({ docs }) => docs)
  return send({ path: `/api/shared-previews?${query}`, schema })
}

/** Returns why it is still there, or `null` when it is gone. */
export async function withdrawSharedPreview(id: number): Promise<string | null> {
  const path = `/api/shared-previews/${id}`
  const answer = await send({ path, method: 'DELETE', schema: z.unknown() })
  return 'problem' in answer && answer.status !== 404 ? answer.problem : null
}
