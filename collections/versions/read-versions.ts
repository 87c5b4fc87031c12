import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { ContentCollection } from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'

import { runInTransaction } from '../search/run-in-transaction'

const version = z.object({
  id: z.int(),
  savedAt: z.coerce.date(),
  isPublished: z.boolean(),
  savedBy: z.string().nullable(),
})

/**
 * The versions of a document, the newest first. Payload keeps as many as the collection says. `savedBy` is null for what
 * no member of staff saved, or nobody who is there still.
 */
export async function readVersions({
  req,
  collection,
  record,
}: {
  req: PayloadRequest
  collection: ContentCollection
  record: number
}): Promise<z.output<typeof version>[]> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select v.id, v.updated_at as "savedAt", coalesce(v.version__status = 'published', false) as "isPublished", u.name as "savedBy"
    from ${sql.identifier(`_${collection}_v`)} v left join users u on u.id = v.saved_by_id
    where v.parent_id = ${record} order by v.updated_at desc, v.id desc`)
  return rows.map((row) => version.parse(row))
}
