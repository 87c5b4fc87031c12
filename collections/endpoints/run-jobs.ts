import type { Endpoint, PayloadRequest } from 'payload'

import { readEnvironment } from '@/environment'
import { forgetSenders } from '../hooks/forget-senders'
import { isSigned, signatureHeader } from '@/running-site'

/**
 * POST /api/jobs/run, signed by our own server: does what is due, such as a publication that was planned. With
 * `{ "abandoned": true }` also what a process that was killed left unfinished (payloadcms/payload#17645). Over HTTP, so
 * that pages are made again.
 */
export const runJobs: Endpoint = {
  path: '/jobs/run',
  method: 'post',
  handler: async (req) => {
    const body = (await req.text?.()) ?? ''
    const secret = readEnvironment(process.env).PAYLOAD_SECRET
    const signed = isSigned({ body, secret, signature: req.headers.get(signatureHeader) })
    if (!signed) return Response.json({ errors: [{ message: 'Not signed.' }] }, { status: 403 })
    if (Reflect.get(Object(JSON.parse(body)), 'abandoned') === true) await takeUpAbandoned(req)
    await forgetSenders(req)
    await req.payload.jobs.run({ limit: most, req })
    return Response.json({ done: true })
  },
}

/** Jobs at a time. */
const most = 20

async function takeUpAbandoned(req: PayloadRequest): Promise<void> {
  await req.payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    depth: 0,
    req,
  })
}
