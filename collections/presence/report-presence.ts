import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { contentCollections } from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { documentId } from '../endpoints/document-id'
import { readBody } from '../endpoints/read-body'
import { runInTransaction } from '../search/run-in-transaction'
import { isPresent } from './is-present'

const sign = z.object({ collection: z.enum(contentCollections), id: documentId, isWriting: z.boolean() })

const present = z.object({ name: z.string(), isWriting: z.boolean() })

/**
 * POST /api/presence: an open form reports itself every few seconds, and gets the names of the others who have it open.
 * It locks no one out.
 */
export const reportPresence: Endpoint = {
  path: '/presence',
  method: 'post',
  handler: forStaff('Log in om te zien wie hier werkt.', async (req) => {
    const body = await readBody({ req, schema: sign })
    if (!body) return errorResponse({ status: 400, message: 'Zeg erbij welk document dit is.' })
    return Response.json({ others: await report({ ...body, who: req.user.id, req }) })
  }),
}

async function report({
  collection,
  id,
  isWriting,
  who,
  req,
}: z.output<typeof sign> & { who: number; req: PayloadRequest }): Promise<z.output<typeof present>[]> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    with own as (
      insert into presence (collection, record, who, is_writing) values (${collection}, ${id}, ${who}, ${isWriting})
      on conflict (collection, record, who) do update set is_writing = excluded.is_writing, at = now()),
    old as (delete from presence where at < now() - interval '1 day')
    select u.name, p.is_writing as "isWriting" from presence p join users u on u.id = p.who
    where p.collection = ${collection} and p.record = ${id} and p.who <> ${who} and ${isPresent} order by u.name`)
  return rows.map((row) => present.parse(row))
}
