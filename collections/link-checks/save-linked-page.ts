import type { Endpoint } from 'payload'

import { linkAddress } from '@/domain/link-checks/link-address'
import { sql } from '@/server/database/public-sql'
import { errorResponse } from '@/server/http/error-response'
import { maySavePages } from '@/server/link-checks/saved-page'

import { forStaff } from '../endpoints/for-staff'
import { readBody } from '../endpoints/read-body'
import { runInTransaction } from '../search/run-in-transaction'
import { addressBody } from './address-body'

/** POST /api/links/save: the archive is asked for a new copy of an address that public pages link to, and of no other. */
export const saveLinkedPage: Endpoint = {
  path: '/links/save',
  method: 'post',
  handler: forStaff('Log in om een bewaarde versie te vragen.', async (req) => {
    if (!maySavePages())
      return errorResponse({ status: 404, message: 'Deze gids vraagt niet om bewaarde versies.' })
    const body = await readBody({ req, schema: addressBody })
    if (!body) return errorResponse({ status: 400, message: 'Zeg om welk adres het gaat.' })
    const run = await runInTransaction(req)
    const { rows } = await run(sql`
      with link as (select address from link_checks where address = ${linkAddress(body.address)}),
        wanted as (
          insert into link_saves (address) select address from link
          on conflict (address) do update set wanted_at = now(), due_at = now(), problem = null
            where link_saves.due_at is null)
      select address from link`)
    if (rows.length === 0)
      return errorResponse({ status: 404, message: 'Geen openbare pagina linkt naar dit adres.' })
    return Response.json({ message: 'Het archief wordt om een bewaarde versie gevraagd.' })
  }),
}
