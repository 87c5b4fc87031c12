import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { contentCollections } from '@/domain/topics/content-collections'
import { inOneTransaction } from '@/server/database/in-one-transaction'
import { titleOf } from '@/domain/document/title-of'
import { writeHistory } from '@/collections/history/write-history'
import { lockDocuments } from '@/server/database/document-lock'
import type { Review } from '@/payload-types'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { documentId } from '../endpoints/document-id'
import { Rejection } from '../endpoints/rejection'
import { readBody } from '../endpoints/read-body'

const reviewBody = z.object({
  collection: z.enum(contentCollections),
  record: documentId,
  note: z.string().trim().max(2000).default(''),
})

/** POST /api/reviews/submit: lays a draft before those who publish, once; again after it was given back. */
export const submitForReview: Endpoint = {
  path: '/submit',
  method: 'post',
  handler: forStaff('Log in om iets voor te leggen.', async (req) => {
    const body = await readBody({ req, schema: reviewBody })
    if (!body)
      return errorResponse({
        status: 400,
        message: 'Zeg wat je voorlegt; een bericht heeft hoogstens 2000 tekens.',
      })
    const doc = await inOneTransaction({ req, work: () => submit({ ...body, req }) })
    return Response.json({ doc })
  }),
}

type Submission = z.output<typeof reviewBody> & { req: PayloadRequest }

/** Nobody else publishes, submits or returns the document until the transaction ends. */
async function submit(submission: Submission): Promise<Review> {
  const { collection, record, req } = submission
  await lockDocuments({ documents: [{ collection, id: record }], req })
  const draft = await findDraft(submission)
  if (!draft) throw new Rejection({ status: 404, message: 'Dit document is er niet.' })
  if (draft._status === 'published')
    throw new Rejection({
      status: 409,
      message: 'Dit is al gepubliceerd: er is niets nieuws om te beoordelen.',
    })
  return store({ ...submission, title: titleOf(draft) })
}

async function findDraft({
  collection,
  record,
  req,
}: Submission): Promise<{ _status?: string | null } | null> {
  return req.payload.findByID({
    collection,
    id: record,
    draft: true,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
}

async function store({
  collection,
  record,
  note,
  title,
  req,
}: Submission & { title: string }): Promise<Review> {
  const data = {
    collection,
    record,
    title,
    note,
    state: 'open',
    submittedBy: req.user?.id,
    reason: null,
  } as const
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      and: [
        { collection: { equals: collection } },
        { record: { equals: record } },
        { state: { not_equals: 'published' } },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [before] = docs
  if (before?.state === 'open') throw new Rejection({ status: 409, message: 'Dit ligt al ter beoordeling.' })
  const submitted = { action: 'submitted', collection, record, title, detail: note || undefined } as const
  await writeHistory({ entries: [submitted], req })
  return before
    ? req.payload.update({ collection: 'reviews', id: before.id, data, depth: 0, req })
    : req.payload.create({ collection: 'reviews', data, depth: 0, req })
}
