import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sql } from '@/server/database/public-sql'

import { runInTransaction } from '../search/run-in-transaction'

const edit = z.object({ name: z.string(), at: z.coerce.date() })

export type Edit = z.output<typeof edit>

/** Who saved a document last, and when; `null` where that is not known, as after an import by a command. */
export async function readLastEdit({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: string
  id: number | string
}): Promise<Edit | null> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select u.name, e.at from edits e join users u on u.id = e.who
    where e.collection = ${collection} and e.record = ${Number(id)} order by e.at desc limit 1`)
  return rows[0] ? edit.parse(rows[0]) : null
}
