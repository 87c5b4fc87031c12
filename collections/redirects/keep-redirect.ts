import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sql } from '@/server/database/public-sql'

import { runInTransaction } from '../search/run-in-transaction'

/** Has an address lead to another, which is in use and leads nowhere itself any more. Returns the id of the redirect. */
export async function keepRedirect({
  from,
  to,
  req,
}: {
  from: string
  to: string
  req: PayloadRequest
}): Promise<number> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    with in_use as (delete from redirects where "from" = ${to})
    insert into redirects ("from", "to") values (${from}, ${to})
    on conflict ("from") do update set "to" = excluded."to", deleted_at = null, updated_at = now()
    returning id`)
  return kept.parse(rows).id
}

export async function deleteRedirect({ from, req }: { from: string; req: PayloadRequest }): Promise<void> {
  const run = await runInTransaction(req)
  await run(sql`delete from redirects where "from" = ${from}`)
}

const kept = z.tuple([z.object({ id: z.number() })]).transform(([row]) => row)
