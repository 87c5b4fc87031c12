import type { Endpoint } from 'payload'

import { sql } from '@/server/database/public-sql'
import { errorResponse } from '@/server/http/error-response'

import { forPublishers } from '../endpoints/for-publishers'
import { readBody } from '../endpoints/read-body'
import { runInTransaction } from '../search/run-in-transaction'
import { addressBody } from './address-body'

const handled = forPublishers({
  anonymous: 'Log in om dit te zeggen.',
  others: 'Dat een adres toch klopt, zegt de eindredactie.',
})

/**
 * POST /api/links/dispute: an address that seems to lead nowhere is right, whatever is found for thirty days, and what was
 * found before counts no more. Readers see it at once, so that this is for who may publish.
 */
export const disputeLink: Endpoint = {
  path: '/links/dispute',
  method: 'post',
  handler: handled(async (req) => {
    const body = await readBody({ req, schema: addressBody })
    if (!body) return errorResponse({ status: 400, message: 'Zeg om welk adres het gaat.' })
    const run = await runInTransaction(req)
    const { rows } = await run(sql`
      update link_checks set disputed_until = now() + interval '30 days', state = 'unknown', since = now(),
        failures = 0, first_failure_at = null, undo = null
      where address = ${body.address} and state = 'unreachable' returning address`)
    if (rows.length === 0)
      return errorResponse({ status: 409, message: 'Over dit adres wordt niets meer gezegd.' })
    return Response.json({ message: 'Dit adres geldt dertig dagen als goed.' })
  }),
}
