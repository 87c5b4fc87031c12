import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { titleOf } from '@/domain/document/title-of'
import { errorResponse } from '@/server/http/error-response'
import type { Subtopic } from '@/payload-types'

import { documentId } from '../endpoints/document-id'
import { forStaff } from '../endpoints/for-staff'
import { readId } from '../endpoints/read-id'
import { readPublicParts } from '../save/read-public-parts'
import { readNewestParts } from './newest-parts'
import { readRecordNames, recordsLedTo } from './question-texts'
import { subtopicDifferences, type ReadSubtopic } from './subtopic-differences'

const text = z.string().nullish().catch(null)
const id = documentId.nullish().catch(null)

/** The rows of a list. A form says 0 where there are none. */
function rows<Row extends z.ZodRawShape>(row: Row) {
  return z.array(z.object(row)).catch([])
}

/** What readers see of a subtopic, as a form holds it: finished or not. */
const sent = z.object({
  title: z.string().catch(''),
  context: text,
  questions: rows({
    lead: text,
    text: z.string().catch(''),
    note: text,
    organisations: rows({ organisation: id }),
    sources: rows({ source: id }),
    terms: rows({ term: text }),
    publications: rows({
      title: text,
      medium: text,
      date: z.iso.datetime().nullish().catch(null),
      url: text,
    }),
  }),
})

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
    return Response.json(await readSubtopicPublication({ id, subtopic, req }))
  }),
}

async function readSubtopicPublication({
  id,
  subtopic,
  req,
}: {
  id: number
  subtopic: ReadSubtopic
  req: PayloadRequest
}) {
  const before = (await readPublicParts<Subtopic>({ collection: 'subtopics', ids: [id], req })).get(id)
  const names = await readRecordNames({ subtopics: before ? [before, subtopic] : [subtopic], req })
  const led = await readNewestParts({
    ids: { subtopics: [], ...recordsLedTo(subtopic.questions) },
    publishersOf: [],
    ledToBy: [],
    req,
  })
  return {
    id,
    title: subtopic.title,
    isNew: before === undefined,
    fields: subtopicDifferences({ before, after: subtopic, names, req }),
    /** What its questions lead to and visitors will not see. */
    missing: [...new Set(led.filter(({ isPublic }) => !isPublic).map(titleOf))],
  }
}
