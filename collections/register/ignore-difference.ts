import type { Endpoint } from 'payload'
import { z } from 'zod'

import { differenceKinds } from '@/domain/register/differences'
import { sql } from '@/server/database/public-sql'
import { errorResponse } from '@/server/http/error-response'

import { documentId } from '../endpoints/document-id'
import { readBody } from '../endpoints/read-body'
import { runInTransaction } from '../search/run-in-transaction'

const ignored = z.object({
  organisation: documentId,
  kind: z.enum(differenceKinds),
  value: z
    .string()
    .min(1)
    .max(2000)
    .refine((value) => !value.includes('\0')),
})

/** POST /api/register/ignore: what the register says otherwise is no fault, until it says something else again. */
export const ignoreDifference: Endpoint = {
  path: '/register/ignore',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return errorResponse({ status: 401, message: 'Log in om dit te negeren.' })
    const body = await readBody({ req, schema: ignored })
    if (!body) return errorResponse({ status: 400, message: 'Zeg wat genegeerd wordt.' })
    const run = await runInTransaction(req)
    await run(sql`
      insert into register_ignored as i (organisation, field, value)
      select id, ${body.kind}, ${body.value} from organisations where id = ${body.organisation}
      on conflict (organisation, field) do update set value = excluded.value`)
    return Response.json({ message: 'Dit wordt niet meer genoemd.' })
  },
}
