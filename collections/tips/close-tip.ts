import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { inOneTransaction } from '@/server/database/in-one-transaction'
import { lockDocuments } from '@/server/database/document-lock'
import type { Tip } from '@/payload-types'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { Rejection } from '../endpoints/rejection'
import { makeOfTip } from './make-of-tip'
import { readBody } from '../endpoints/read-body'
import { readId } from '../endpoints/read-id'

const accepted = z.object({ as: z.enum(['sources', 'organisations']) })

const declined = z.object({ reason: z.string().trim().max(2000) })

const anonymous = 'Log in om een tip af te handelen.'

/** POST /api/tips/:id/accept: makes a draft of a tip, as a source or an organisation of the topic that it is about. */
export const acceptTip: Endpoint = {
  path: '/:id/accept',
  method: 'post',
  handler: forStaff(anonymous, (req) =>
    close({
      req,
      schema: accepted,
      work: async ({ tip, body }) => {
        const result = await makeOfTip({ tip, as: body.as, req })
        return { state: 'taken', result }
      },
    }),
  ),
}

/** POST /api/tips/:id/decline */
export const declineTip: Endpoint = {
  path: '/:id/decline',
  method: 'post',
  handler: forStaff(anonymous, (req) =>
    close({
      req,
      schema: declined,
      work: ({ body }) => Promise.resolve({ state: 'declined', result: body.reason || null }),
    }),
  ),
}

async function close<Schema extends z.ZodType>({
  req,
  schema,
  work,
}: {
  req: PayloadRequest
  schema: Schema
  work: (closing: { tip: Tip; body: z.output<Schema> }) => Promise<Pick<Tip, 'state' | 'result'>>
}): Promise<Response> {
  const body = await readBody({ req, schema })
  if (!body) return errorResponse({ status: 400, message: 'Zeg wat er met de tip moet gebeuren.' })
  const id = readId(req)
  const doc = await inOneTransaction({
    req,
    work: async () => {
      const tip = await openTip({ id, req })
      const data = { ...(await work({ tip, body })), closedAt: new Date().toISOString() }
      return req.payload.update({ collection: 'tips', id: tip.id, data, depth: 0, req })
    },
  })
  return Response.json({ doc })
}

/** An open tip, locked until the transaction ends. */
async function openTip({ id, req }: { id: number | null; req: PayloadRequest }): Promise<Tip> {
  if (id !== null) await lockDocuments({ documents: [{ collection: 'tips', id }], req })
  const tip =
    id === null
      ? null
      : await req.payload.findByID({ collection: 'tips', id, depth: 0, disableErrors: true, req })
  if (!tip) throw new Rejection({ status: 404, message: 'Deze tip is er niet (meer).' })
  if (tip.state !== 'open') throw new Rejection({ status: 409, message: 'Deze tip is al afgehandeld.' })
  return tip
}
