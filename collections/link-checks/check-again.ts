import type { Endpoint } from 'payload'

import { sql } from '@/server/database/public-sql'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { readBody } from '../endpoints/read-body'
import { runInTransaction } from '../search/run-in-transaction'
import { addressBody } from './address-body'

/** POST /api/links/check: an address is asked as soon as there is room, instead of when it is due. */
export const checkLinkAgain: Endpoint = {
  path: '/links/check',
  method: 'post',
  handler: forStaff('Log in om opnieuw te laten kijken.', async (req) => {
    const body = await readBody({ req, schema: addressBody })
    if (!body) return errorResponse({ status: 400, message: 'Zeg om welk adres het gaat.' })
    const run = await runInTransaction(req)
    const { rows } = await run(
      sql`update link_checks set due_at = now() where address = ${body.address} returning address`,
    )
    if (rows.length === 0)
      return errorResponse({ status: 404, message: 'Naar dit adres wordt niet meer gelinkt.' })
    return Response.json({ message: 'Er wordt zo opnieuw naar dit adres gekeken.' })
  }),
}
