import { z } from 'zod'

import { post } from '../post'

const review = z.object({
  id: z.number(),
  state: z.enum(['open', 'returned', 'published']),
  note: z.string().nullish(),
  reason: z.string().nullish(),
})

export type Review = z.output<typeof review>

interface Document {
  collection: string
  record: number
}

/** What is to be decided about a document, or was sent back; `null` when nothing is. */
export async function readReview({ collection, record }: Document): Promise<Review | null> {
  const asked = new URLSearchParams({
    'where[collection][equals]': collection,
    'where[record][equals]': String(record),
    'where[state][not_equals]': 'published',
    depth: '0',
    limit: '1',
    pagination: 'false',
  })
  const response = await fetch(`/api/reviews?${asked}`)
  const found = z.object({ docs: z.array(review) }).safeParse(await response.json())
  return found.data?.docs[0] ?? null
}

/** Returns why it was refused, or `null` when it was done. */
export function submitForReview(asked: Document & { note: string }): Promise<string | null> {
  return post({ path: '/api/reviews/submit', body: asked })
}

export function returnReview({ id, reason }: { id: number; reason: string }): Promise<string | null> {
  return post({ path: `/api/reviews/${id}/return`, body: { reason } })
}
