import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { inOneTransaction } from '@/server/database/in-one-transaction'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { forPublishers } from '../endpoints/for-publishers'
import { readId } from '../endpoints/read-id'
import { chosenParts } from './chosen-part'
import { seenPart } from './newest-parts'
import { publishWhole, readNewestTopic } from './publish-whole'
import { readPublication } from './read-publication'

const path = '/:id/publication'

/** GET /api/topics/:id/publication: what publishing this topic changes for readers, and what they will not see. */
export const topicPublication: Endpoint = {
  path,
  method: 'get',
  handler: forStaff('Log in om te zien wat er mee gaat.', async (req) => {
    const id = readId(req)
    const topic = id === null ? null : await readNewestTopic({ id, req })
    return topic ? Response.json(await readPublication({ topic, req })) : notThere()
  }),
}

const handled = forPublishers({
  anonymous: 'Log in om te publiceren.',
  others: 'Publiceren doet de eindredactie.',
})

const sent = z.looseObject({
  updatedAt: z.string(),
  publication: z.object({
    /** What goes public along, of what is not public yet. */
    parts: chosenParts,
    /** Of the `GET` that showed it. */
    seen: z.array(seenPart).max(3000),
  }),
})

/**
 * POST /api/topics/:id/publication: publishes a topic with what was chosen of what is not public yet, in one
 * transaction. Takes the fields of the topic beside it as its form sends them, with the `updatedAt` that was read.
 */
export const publishTopic: Endpoint = {
  path,
  method: 'post',
  handler: handled(async (req) => {
    const id = readId(req)
    if (id === null) return notThere()
    const body = await readSent(req)
    if (!body)
      return errorResponse({ status: 400, message: 'Zeg erbij wat er mee openbaar wordt, en wat je zag.' })
    const { publication, ...data } = body
    const doc = await inOneTransaction({ req, work: () => publishWhole({ id, data, ...publication, req }) })
    return Response.json({ doc, message: 'Gepubliceerd.' })
  }),
}

async function readSent(req: PayloadRequest): Promise<z.output<typeof sent> | null> {
  await addDataAndFileToRequest(req)
  return sent.safeParse(req.data).data ?? null
}

function notThere(): Response {
  return errorResponse({ status: 404, message: 'Dit thema is er niet (meer).' })
}
