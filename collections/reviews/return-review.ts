import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { inOneTransaction } from '@/server/database/in-one-transaction'
import { writeHistory } from '@/collections/history/write-history'
import { isContentCollection, type ContentCollection } from '@/domain/topics/content-collections'
import { lockDocuments } from '@/server/database/document-lock'
import type { Review } from '@/payload-types'
import { errorResponse } from '@/server/http/error-response'

import { forPublishers } from '../endpoints/for-publishers'
import { Rejection } from '../endpoints/rejection'
import { readBody } from '../endpoints/read-body'
import { readId } from '../endpoints/read-id'

const handled = forPublishers({
  anonymous: 'Log in om te beoordelen.',
  others: 'Beoordelen doet de eindredactie.',
})

const returnBody = z.object({ reason: z.string().trim().min(1).max(2000) })

/** POST /api/reviews/:id/return: gives a draft back to who wrote it, with the reason. */
export const returnReview: Endpoint = {
  path: '/:id/return',
  method: 'post',
  handler: handled(async (req) => {
    const body = await readBody({ req, schema: returnBody })
    if (!body) return errorResponse({ status: 400, message: 'Geef een reden, van hoogstens 2000 tekens.' })
    const { reason } = body
    const decidedBy = req.user.id
    const doc = await inOneTransaction({
      req,
      work: async () => {
        const { id, collection, record, title } = await openReview(req)
        await writeHistory({
          entries: [{ action: 'returned', collection, record, title, detail: reason }],
          req,
        })
        const data = { state: 'returned', reason, decidedBy } as const
        return req.payload.update({ collection: 'reviews', id, data, depth: 0, req })
      },
    })
    return Response.json({ doc })
  }),
}

type OpenReview = Review & { collection: ContentCollection }

/** An open review, with its document locked until the transaction ends. */
async function openReview(req: PayloadRequest): Promise<OpenReview> {
  const { collection, record } = await find(req)
  await lockDocuments({ documents: [{ collection, id: record }], req })
  const review = await find(req)
  if (review.state !== 'open') throw new Rejection({ status: 409, message: decided[review.state] })
  return review
}

const decided = {
  returned: 'Dit is intussen al teruggestuurd.',
  published: 'Dit is intussen al gepubliceerd.',
}

async function find(req: PayloadRequest): Promise<OpenReview> {
  const id = readId(req)
  const review =
    id === null
      ? null
      : await req.payload.findByID({ collection: 'reviews', id, depth: 0, disableErrors: true, req })
  if (!review || !isContentCollection(review.collection))
    throw new Rejection({ status: 404, message: 'Dit ligt niet (meer) ter beoordeling.' })
  return { ...review, collection: review.collection }
}
