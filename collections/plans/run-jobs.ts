import type { Endpoint } from 'payload'
import { z } from 'zod'

import { readEnvironment } from '@/server/environment'
import { isSigned, signatureHeader } from '@/server/running-site'
import { errorResponse } from '@/server/http/error-response'
import { removeExpiredRateLimits } from '@/server/rate-limits/rate-limit'

import { sendLinkReports } from '../link-checks/send-link-reports'
import { anonymiseSenders } from '../tips/anonymise-senders'
import { runPlans } from './run-plans'

const jobsBody = z.object({ isHourly: z.boolean().default(false) })

/**
 * POST /api/jobs/run, signed by our own server: does the work that is due, such as a planned publication, and once an hour
 * what may wait for so long. It runs over HTTP, in the process that serves the pages.
 */
export const runJobs: Endpoint = {
  path: '/jobs/run',
  method: 'post',
  handler: async (req) => {
    const body = (await req.text?.()) ?? ''
    const secret = readEnvironment(process.env).PAYLOAD_SECRET
    if (!isSigned({ body, secret, signature: req.headers.get(signatureHeader) }))
      return errorResponse({ status: 403, message: 'Dit doet de server zelf.' })
    await removeExpiredRateLimits()
    await runPlans(req.payload)
    if (jobsBody.parse(JSON.parse(body)).isHourly) {
      await anonymiseSenders(req)
      await sendLinkReports(req.payload)
    }
    return Response.json({ done: true })
  },
}
