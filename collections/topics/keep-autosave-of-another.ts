import type { CollectionBeforeChangeHook } from 'payload'

import type { Topic } from '@/payload-types'
import { sql } from '@/server/database/public-sql'

import { runInTransaction } from '../search/run-in-transaction'

/** Payload writes an autosave over the one before it. That of somebody else stays, so that each version has one maker. */
export const keepAutosaveOfAnother: CollectionBeforeChangeHook<Topic> = async ({
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || operation !== 'update' || !originalDoc) return
  const run = await runInTransaction(req)
  await run(sql`
    update _topics_v set autosave = false
    where parent_id = ${originalDoc.id} and latest and autosave and saved_by_id is distinct from ${req.user.id}`)
}
