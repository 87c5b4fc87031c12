import type { Endpoint } from 'payload'

import { readPublication } from '@/collections/topics/publication'
import { errorResponse } from '@/server/http/error-response'

import { readId } from '../endpoints/read-id'

/** GET /api/topics/:id/publication: what publishing this topic takes along, and what visitors will not see. */
export const topicPublication: Endpoint = {
  path: '/:id/publication',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return errorResponse({ status: 401, message: 'Log in om te zien wat er mee gaat.' })
    const id = readId(req)
    const topic =
      id === null
        ? null
        : await req.payload.findByID({
            collection: 'topics',
            id,
            draft: true,
            depth: 0,
            disableErrors: true,
            req,
          })
    if (!topic) return errorResponse({ status: 404, message: 'Dit thema is er niet (meer).' })
    return Response.json(await readPublication({ topic, req }))
  },
}
