import type { Endpoint } from 'payload'
import { z } from 'zod'

import { contentCollections } from '@/domain/topics/content-collections'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { documentId } from '../endpoints/document-id'
import { readVersions } from './read-versions'

const versionsQuery = z.object({
  collection: z.enum(contentCollections),
  record: z.string().transform(Number).pipe(documentId),
})

/** GET /api/versions?collection=…&record=…: the versions of a document that are kept, the newest first. */
export const listVersions: Endpoint = {
  path: '/versions',
  method: 'get',
  handler: forStaff('Log in om eerdere versies te zien.', async (req) => {
    const document = versionsQuery.safeParse(req.query).data
    if (!document)
      return errorResponse({ status: 400, message: 'Zeg van welk document je de versies zoekt.' })
    return Response.json({ versions: await readVersions({ ...document, req }) })
  }),
}
