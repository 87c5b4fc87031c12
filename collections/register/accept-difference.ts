import type { Endpoint, PayloadRequest } from 'payload'

import { inOneTransaction } from '@/server/database/in-one-transaction'
import { lockDocuments } from '@/server/database/document-lock'
import { sql } from '@/server/database/public-sql'
import { errorResponse } from '@/server/http/error-response'
import { readDifferences } from '@/server/register/read-differences'

import { forStaff } from '../endpoints/for-staff'
import { mayPublish } from '../access/may-publish'
import { readBody } from '../endpoints/read-body'
import { Rejection } from '../endpoints/rejection'
import { isWrittenByAnother } from '../presence/is-present'
import { runInTransaction } from '../search/run-in-transaction'
import { differenceBody, type DifferenceBody } from './difference-body'
import { valuesOf } from './values-of-difference'

/**
 * POST /api/register/accept: an organisation says what the register does. It is saved as any form would be: a draft by
 * who may not publish, and where a draft is newest.
 */
export const acceptDifference: Endpoint = {
  path: '/register/accept',
  method: 'post',
  handler: forStaff('Log in om dit over te nemen.', async (req) => {
    const body = await readBody({ req, schema: differenceBody })
    if (!body) return errorResponse({ status: 400, message: 'Zeg wat wordt overgenomen.' })
    const isDraft = await inOneTransaction({ req, work: () => accept({ body, req }) })
    const message = isDraft ? 'Overgenomen in een concept.' : 'Overgenomen en gepubliceerd.'
    return Response.json({ isDraft, message })
  }),
}

/** Returns whether it was saved as a draft. */
async function accept({ body, req }: { body: DifferenceBody; req: PayloadRequest }): Promise<boolean> {
  const id = body.organisation
  await lockDocuments({ documents: [{ collection: 'organisations', id }], req })
  await rejectOutdated({ body, req })
  await rejectWritten({ id, req })
  const newest = await req.payload.findByID({
    collection: 'organisations',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const isDraft = !mayPublish(req.user) || newest._status === 'draft'
  await req.payload.update({
    collection: 'organisations',
    id,
    data: {
      ...valuesOf({ difference: body, organisation: newest }),
      updatedAt: newest.updatedAt,
      _status: isDraft ? 'draft' : 'published',
    },
    draft: isDraft,
    depth: 0,
    overrideAccess: false,
    overrideLock: false,
    req,
  })
  return isDraft
}

/** What is taken over was shown: the register and the organisation may both have changed since. */
async function rejectOutdated({ body, req }: { body: DifferenceBody; req: PayloadRequest }): Promise<void> {
  const { differences } = await readDifferences({ organisation: body.organisation, req })
  const found = differences.find(({ kind, value }) => kind === body.kind && value === body.value)
  if (!found)
    throw new Rejection({
      status: 409,
      message: 'Dit wijkt niet meer af, of het register zegt intussen iets anders. Ververs het dashboard.',
    })
  if (found.isInDraft)
    throw new Rejection({ status: 409, message: 'Dit staat al in een concept dat nog niet gepubliceerd is.' })
}

async function rejectWritten({ id, req }: { id: number; req: PayloadRequest }): Promise<void> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select 1 from presence p where p.collection = 'organisations' and p.record = ${id} and ${isWrittenByAnother(req)} limit 1`)
  if (rows.length > 0)
    throw new Rejection({
      status: 423,
      message: 'Iemand anders schrijft nu in deze organisatie. Er is niets overgenomen.',
    })
}
