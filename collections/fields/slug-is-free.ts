import type { PayloadRequest, TextFieldSingleValidation } from 'payload'

import { isContentCollection, type ContentCollection } from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'

import { scopeOf } from '../save/scope'
import { runInTransaction } from '../search/run-in-transaction'

/** Rejects a slug that another document has, in its public version or in a draft, also in the trash. */
export const slugIsFree: TextFieldSingleValidation = async (
  value,
  { id, collectionSlug, event, previousValue, req },
) => {
  if (event === 'onChange' || !isContentCollection(collectionSlug)) return true
  if (!value) return 'Geef een titel of een webadres met letters of cijfers.'
  // No other document could get it meanwhile.
  if (id !== undefined && value === previousValue) return true
  if (isPlanned({ collection: collectionSlug, id, req })) return true
  const isTaken = await hasOther({ collection: collectionSlug, id: Number(id ?? 0), slug: value, req })
  return (
    !isTaken ||
    `Het webadres “${value}” is al in gebruik (ook concepten en de prullenbak tellen mee). Kies een ander.`
  )
}

async function hasOther({
  collection,
  id,
  slug,
  req,
}: {
  collection: ContentCollection
  id: number
  slug: string
  req: PayloadRequest
}): Promise<boolean> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select from ${sql.identifier(collection)} d where d.slug = ${slug} and d.id <> ${id}
    union all
    select from ${sql.identifier(`_${collection}_v`)} v
    where v.version_slug = ${slug} and v.latest and v.parent_id <> ${id}
    limit 1`)
  return rows.length > 0
}

/**
 * An import has read every slug of organisations and sources before it makes new ones, so each need not be looked
 * up again; the database still rejects two public ones.
 */
function isPlanned({
  collection,
  id,
  req,
}: {
  collection: ContentCollection
  id: number | string | undefined
  req: PayloadRequest
}): boolean {
  return id === undefined && scopeOf(req).work === 'import' && collection !== 'topics'
}
