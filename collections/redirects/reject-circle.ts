import type { CollectionBeforeChangeHook } from 'payload'

import { lockDocuments } from '@/server/database/document-lock'
import { sql } from '@/server/database/public-sql'
import { withHopsFrom } from '@/server/database/redirect-hops'
import type { Redirect } from '@/payload-types'

import { Rejection } from '../endpoints/rejection'
import { runInTransaction } from '../search/run-in-transaction'

/** Rejects a redirect by which an address would lead to itself. */
export const rejectCircle: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  await lockDocuments({ documents: [{ collection: 'redirects', id: 'all' }], req })
  const { from, to } = { ...originalDoc, ...data }
  if (!from || !to) return
  const run = await runInTransaction(req)
  const { rows } = await run(sql`${withHopsFrom(to)} select from hop where hop.path = ${from}`)
  if (rows.length === 0) return
  const message = `Dit zou in een kring leiden: ${to} leidt zelf naar ${from}. Haal die doorverwijzing eerst weg.`
  throw new Rejection({ message, status: 400 })
}
