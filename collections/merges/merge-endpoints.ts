import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { mayPublish } from '@/collections/access/may-publish'
import { inOneTransaction } from '@/server/database/in-one-transaction'
import { merge } from '@/collections/merges/merge'
import { undo } from '@/collections/merges/undo'
import { recordCollections } from '@/domain/topics/content-collections'
import { errorResponse } from '@/server/http/error-response'

import { documentId } from '../endpoints/document-id'
import { readBody } from '../endpoints/read-body'
import { readId } from '../endpoints/read-id'

const asked = z.object({
  collection: z.enum(recordCollections),
  from: documentId,
  into: documentId,
})

/** POST /api/merges/merge: makes one of two records; what names the first names the second from then on. */
export const mergeRecords: Endpoint = {
  path: '/merge',
  method: 'post',
  handler: forPublishers(async (req) => {
    const body = await readBody({ req, schema: asked })
    if (!body || body.from === body.into)
      return errorResponse({ status: 400, message: 'Kies twee verschillende records van dezelfde soort.' })
    return Response.json({ doc: await inOneTransaction({ req, work: () => merge({ ...body, req }) }) })
  }),
}

/** POST /api/merges/:id/undo: makes two of them again, for thirty days. */
export const undoMerge: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: forPublishers(async (req) => {
    const id = readId(req)
    if (id === null) return errorResponse({ status: 404, message: 'Deze samenvoeging is er niet.' })
    return Response.json({ doc: await inOneTransaction({ req, work: () => undo({ id, req }) }) })
  }),
}

function forPublishers(answer: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] {
  return async (req) => {
    if (!req.user) return errorResponse({ status: 401, message: 'Log in om samen te voegen.' })
    if (!mayPublish(req.user))
      return errorResponse({ status: 403, message: 'Samenvoegen doet de eindredactie.' })
    return answer(req)
  }
}
