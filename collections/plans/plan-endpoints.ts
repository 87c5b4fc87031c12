import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { contentCollections } from '@/domain/topics/content-collections'
import { inOneTransaction } from '@/server/database/in-one-transaction'
import { readPlanRows } from '@/server/database/plan-rows'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { documentId } from '../endpoints/document-id'
import { forPublishers } from '../endpoints/for-publishers'
import { readBody } from '../endpoints/read-body'
import { readId } from '../endpoints/read-id'
import { chosenParts } from '../publication/chosen-part'
import { runInTransaction } from '../search/run-in-transaction'
import { changePlan, makePlan, plannedMoment, removePlan } from './save-plan'

const planned = z.object({ collection: z.enum(contentCollections), record: documentId })

/** GET /api/plans?collection=…&record=…: what is planned for a document, and what of it failed. */
const readPlans: Endpoint = {
  path: '/plans',
  method: 'get',
  handler: forStaff('Log in om te zien wat er is gepland.', async (req) => {
    const { collection, record } = req.query
    const document = planned.safeParse({ collection, record: Number(record) }).data
    return document ? answer({ ...document, req }) : unclear()
  }),
}

const handled = forPublishers({
  anonymous: 'Log in om te plannen.',
  others: 'Plannen doet de eindredactie.',
})

const sent = planned.extend({
  type: z.enum(['publish', 'unpublish']),
  parts: chosenParts.default([]),
  ...plannedMoment.shape,
})

/** POST /api/plans: plans that a document goes public or offline at a moment by the clock of the Netherlands. */
const postPlan: Endpoint = {
  path: '/plans',
  method: 'post',
  handler: handled((req) => save({ req, write: makePlan })),
}

/** PATCH /api/plans/:id: the same plan at another moment or with other parts, also when it failed. */
const patchPlan: Endpoint = {
  path: '/plans/:id',
  method: 'patch',
  handler: handled((req) => {
    const id = readId(req)
    return id === null ? unclear() : save({ req, write: (plan) => changePlan({ ...plan, id }) })
  }),
}

/** DELETE /api/plans/:id: it does not happen. */
const deletePlan: Endpoint = {
  path: '/plans/:id',
  method: 'delete',
  handler: handled(async (req) => {
    const id = readId(req)
    if (id === null) return unclear()
    await removePlan({ id, req })
    return Response.json({ message: 'Het plan is weggehaald.' })
  }),
}

export const planEndpoints = [readPlans, postPlan, patchPlan, deletePlan]

function unclear(): Response {
  const message = 'Kies een document, en een dag en tijd waarop het openbaar of offline moet.'
  return errorResponse({ status: 400, message })
}

async function save({
  req,
  write,
}: {
  req: PayloadRequest
  write: (plan: Parameters<typeof makePlan>[0]) => Promise<void>
}): Promise<Response> {
  const body = await readBody({ req, schema: sent })
  if (!body) return unclear()
  const { collection, record, type, parts, date, time } = body
  const plan = { type, parts, doc: { relationTo: collection, value: record } }
  await inOneTransaction({ req, work: () => write({ plan, moment: { date, time }, req }) })
  return answer({ collection, record, req })
}

async function answer({
  collection,
  record,
  req,
}: z.output<typeof planned> & { req: PayloadRequest }): Promise<Response> {
  const run = await runInTransaction(req)
  return Response.json({ plans: await readPlanRows({ collection, record, run }) })
}
