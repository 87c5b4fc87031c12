import type { Endpoint } from 'payload'
import { z } from 'zod'

import { mayPublish } from '@/collections/access/may-publish'
import { inOneTransaction } from '@/collections/hooks/in-one-transaction'
import { isPublicCollection } from '@/collections/hooks/public-version'
import { writeHistory } from '@/collections/hooks/write-history'

import { readBody } from './read-body'
import { refuse } from './refuse'

const body = z.object({ reason: z.string().trim().min(1).max(2000) })

/** POST /api/reviews/:id/return: gives a draft back to who wrote it, with the reason. */
export const returnReview: Endpoint = {
  path: '/:id/return',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuse({ status: 401, message: 'Log in om te beoordelen.' })
    if (!mayPublish(req.user)) return refuse({ status: 403, message: 'Beoordelen doet de eindredactie.' })
    const asked = await readBody({ req, schema: body })
    if (!asked) return refuse({ status: 400, message: 'Geef een reden, van hoogstens 2000 tekens.' })
    const id = Number(req.routeParams?.id)
    const review = Number.isSafeInteger(id)
      ? await req.payload.findByID({ collection: 'reviews', id, depth: 0, disableErrors: true, req })
      : null
    if (review?.state !== 'open' || !isPublicCollection(review.collection))
      return refuse({ status: 404, message: 'Dit ligt niet (meer) ter beoordeling.' })
    const { collection, record, title } = review
    const { reason } = asked
    const decidedBy = req.user.id
    const doc = await inOneTransaction({
      req,
      work: async () => {
        await writeHistory({ action: 'returned', collection, record, title, detail: reason, req })
        const data = { state: 'returned', reason, decidedBy } as const
        return req.payload.update({ collection: 'reviews', id, data, depth: 0, req })
      },
    })
    return Response.json({ doc })
  },
}
