import type { Endpoint } from 'payload'
import { z } from 'zod'

import { errorResponse } from '@/server/http/error-response'
import { publicInternet } from '@/server/outgoing/network'
import { OutgoingRejected } from '@/server/outgoing/outgoing-rejected'
import { readEnvironment } from '@/server/environment'

import { forStaff } from '../endpoints/for-staff'
import { readBody } from '../endpoints/read-body'
import { proposeFromPage } from './propose-from-page'

const pageBody = z.object({ url: z.string().min(1).max(2000) })

/** POST /api/sources/page-proposal: what the page at an address says that a source of it is. */
export const pageProposalEndpoint: Endpoint = {
  path: '/page-proposal',
  method: 'post',
  handler: forStaff('Log in om gegevens van een pagina te lezen.', async (req) => {
    const body = await readBody({ req, schema: pageBody })
    if (!body) return errorResponse({ status: 400, message: 'Vul eerst het webadres in.' })
    const network = publicInternet({ site: readEnvironment(process.env).SITE_URL })
    try {
      return Response.json({ proposal: await proposeFromPage({ ...body, network, req }) })
    } catch (error) {
      if (!(error instanceof OutgoingRejected)) throw error
      return errorResponse({ status: 422, message: `De pagina is niet gelezen: ${error.message}.` })
    }
  }),
}
