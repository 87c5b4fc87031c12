import type { Endpoint } from 'payload'

import { sql } from '@/server/database/public-sql'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { readBody } from '../endpoints/read-body'
import { runInTransaction } from '../search/run-in-transaction'
import { differenceBody } from './difference-body'

/** POST /api/register/ignore: what the register says otherwise is no fault, until it says something else again. */
export const ignoreDifference: Endpoint = {
  path: '/register/ignore',
  method: 'post',
  handler: forStaff('Log in om dit te negeren.', async (req) => {
    const body = await readBody({ req, schema: differenceBody })
    if (!body) return errorResponse({ status: 400, message: 'Zeg wat genegeerd wordt.' })
    const run = await runInTransaction(req)
    await run(sql`
      insert into register_ignored (organisation, field, value)
      select id, ${body.kind}, ${body.value} from organisations where id = ${body.organisation}
      on conflict do nothing`)
    return Response.json({ message: 'Dit wordt niet meer genoemd.' })
  }),
}
