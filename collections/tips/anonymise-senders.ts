import type { PayloadRequest } from 'payload'

import { sql } from '@/server/database/public-sql'

/** Deletes what senders left of themselves, six months after their tip was closed or thrown away. */
export async function anonymiseSenders(req: PayloadRequest): Promise<void> {
  await req.payload.db.drizzle.execute(sql`
    update tips set sender_name = null, sender_email = null
    where least(closed_at, deleted_at) < now() - interval '6 months' and (sender_name is not null or sender_email is not null)`)
}
