import type { CollectionAfterChangeHook } from 'payload'

import { sql } from '@/public-sql'

import { runInTransaction } from '../search/run-in-transaction'

/** Keeps who saved a document, and when: of each person the last time. */
export const recordEdit: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!req.user) return doc
  const run = await runInTransaction(req)
  await run(sql`
    insert into edits (collection, record, who) values (${collection.slug}, ${doc.id}, ${req.user.id})
    on conflict (collection, record, who) do update set at = now()`)
  return doc
}
