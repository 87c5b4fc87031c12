import type { Endpoint } from 'payload'
import { z } from 'zod'

import { inOneTransaction } from '@/server/database/in-one-transaction'
import { merge } from '@/collections/merges/merge'
import { undo } from '@/collections/merges/undo'
import { recordCollections } from '@/domain/topics/content-collections'
import { errorResponse } from '@/server/http/error-response'

import { documentId } from '../endpoints/document-id'
import { forPublishers } from '../endpoints/for-publishers'
import { readBody } from '../endpoints/read-body'
import { readId } from '../endpoints/read-id'

const handled = forPublishers({
  anonymous: 'Log in om samen te voegen.',
  others: 'Samenvoegen doet de eindredactie.',
})

const mergeBody = z.object({
  collection: z.enum(recordCollections),
  from: documentId,
  into: documentId,
})

/** POST /api/merges/merge: makes one of two records; what names the first names the second from then on. */
export const mergeRecords: Endpoint = {
  path: '/merge',
  method: 'post',
  handler: handled(async (req) => {
    const body = await readBody({ req, schema: mergeBody })
    if (!body || body.from === body.into)
      return errorResponse({ status: 400, message: 'Kies twee verschillende records van dezelfde soort.' })
    return Response.json({ doc: await inOneTransaction({ req, work: () => merge({ ...body, req }) }) })
  }),
}

/** POST /api/merges/:id/undo: makes two of them again, for thirty days. */
export const undoMerge: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: handled(async (req) => {
    const id = readId(req)
    if (id === null) return errorResponse({ status: 404, message: 'Deze samenvoeging is er niet.' })
    return Response.json({ doc: await inOneTransaction({ req, work: () => undo({ id, req }) }) })
  }),
}
