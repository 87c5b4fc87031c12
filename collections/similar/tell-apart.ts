import type { Endpoint } from 'payload'
import { z } from 'zod'

import { recordCollections } from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { documentId } from '../endpoints/document-id'
import { readBody } from '../endpoints/read-body'
import { runInTransaction } from '../search/run-in-transaction'

const pair = z
  .object({ collection: z.enum(recordCollections), id: documentId, other: documentId })
  .refine(({ id, other }) => id !== other)

/** POST /api/similar/distinct: two records that look alike are two, and nobody is warned of that pair any more. */
export const tellApart: Endpoint = {
  path: '/similar/distinct',
  method: 'post',
  handler: forStaff('Log in om te zeggen dat dit er twee zijn.', async (req) => {
    const body = await readBody({ req, schema: pair })
    if (!body) return errorResponse({ status: 400, message: 'Zeg welke twee het zijn.' })
    const { collection, id, other } = body
    const run = await runInTransaction(req)
    await run(sql`
      insert into distinct_records (collection, one, other)
      values (${collection}, ${Math.min(id, other)}, ${Math.max(id, other)}) on conflict do nothing`)
    return Response.json({ message: 'Dit zijn er twee.' })
  }),
}
