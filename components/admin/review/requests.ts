import { z } from 'zod'

import { post, send, type Answer } from '../send'

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
export function readReview({ collection, record }: Document): Promise<Answer<Review | null>> {
  const query = new URLSearchParams({
    'where[collection][equals]': collection,
    'where[record][equals]': String(record),
    'where[state][not_equals]': 'published',
    depth: '0',
    limit: '1',
    pagination: 'false',
  })
  const schema = z.object({ docs: z.array(review) }).transform(({ docs }) => docs[0] ?? null)
  return send({ path: `/api/reviews?${query}`, schema })
}

/** Returns why it was refused, or `null` when it was done. */
export function submitForReview(body: Document & { note: string }): Promise<string | null> {
  return post({ path: '/api/reviews/submit', body })
}

export function returnReview({ id, reason }: { id: number; reason: string }): Promise<string | null> {
  return post({ path: `/api/reviews/${id}/return`, body: { reason } })
}
