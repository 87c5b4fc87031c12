import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { inOneTransaction } from '@/server/database/in-one-transaction'
import { lockDocuments } from '@/server/database/document-lock'
import type { Subtopic } from '@/payload-types'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { documentId } from '../endpoints/document-id'
import { Rejection } from '../endpoints/rejection'
import { requestIn } from '../save/scope'
import { readBody } from '../endpoints/read-body'
import { readId } from '../endpoints/read-id'

const moveBody = z.object({ key: z.string().min(1).max(50), to: documentId })

/**
 * POST /api/subtopics/:id/move-question: a question goes to the end of another subtopic, with its key, in drafts of
 * both. What is public changes when those are published.
 */
export const moveQuestion: Endpoint = {
  path: '/:id/move-question',
  method: 'post',
  handler: forStaff('Log in om een vraag te verplaatsen.', async (req) => {
    const body = await readBody({ req, schema: moveBody })
    const from = readId(req)
    if (!body || from === null || from === body.to)
      return errorResponse({ status: 400, message: 'Kies een ander onderwerp.' })
    const to = await inOneTransaction({ req, work: () => move({ ...body, from, req }) })
    return Response.json({ to: { id: to.id, title: to.title } })
  }),
}

interface Move {
  key: string
  from: number
  to: number
  req: PayloadRequest
}

async function move({ key, from, to, req }: Move): Promise<Subtopic> {
  await lockDocuments({ documents: [from, to].map((id) => ({ collection: 'subtopics', id })), req })
  const [source, target] = [await newest({ id: from, req }), await newest({ id: to, req })]
  const question = source.questions?.find((each) => each.key === key)
  if (!question)
    throw new Rejection({
      message: 'Deze vraag staat hier niet (meer). Laad de pagina opnieuw.',
      status: 404,
    })
  const left = (source.questions ?? []).filter((each) => each !== question)
  const moving = requestIn({ req, scope: { work: 'move', question: key } })
  await saveDraft({ id: from, questions: left, req: moving })
  return saveDraft({
    id: to,
    questions: [...(target.questions ?? []), { ...question, id: undefined }],
    req: moving,
  })
}

async function newest({ id, req }: { id: number; req: PayloadRequest }): Promise<Subtopic> {
  const found = await req.payload.findByID({
    collection: 'subtopics',
    id,
    draft: true,
    depth: 0,
    joins: false,
    disableErrors: true,
    req,
  })
  if (!found) throw new Rejection({ message: 'Dit onderwerp is er niet (meer).', status: 404 })
  return found
}

function saveDraft({
  id,
  questions,
  req,
}: {
  id: number
  questions: NonNullable<Subtopic['questions']>
  req: PayloadRequest
}): Promise<Subtopic> {
  const data = { questions, _status: 'draft' } as const
  return req.payload.update({ collection: 'subtopics', id, data, draft: true, depth: 0, req })
}
