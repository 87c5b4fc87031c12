import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'

import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { readId } from '../endpoints/read-id'
import { readPlainPublications } from './read-publication'

/** What a form holds, finished or not. */
const sent = z.looseObject({ updatedAt: z.string().catch('') })

/** POST /api/subtopics/:id/publication: what publishing this subtopic, as it is sent, changes for readers. */
export const subtopicPublication: Endpoint = {
  path: '/:id/publication',
  method: 'post',
  handler: forStaff('Log in om te zien wat er openbaar wordt.', async (req) => {
    const id = readId(req)
    await addDataAndFileToRequest(req)
    const subtopic = sent.safeParse(req.data).data
    if (id === null || !subtopic)
      return errorResponse({ status: 400, message: 'Zeg erbij wat er openbaar wordt.' })
    const documents = [{ ...subtopic, id }]
    const [publication] = await readPlainPublications({ collection: 'subtopics', documents, req })
    return Response.json(publication)
  }),
}
