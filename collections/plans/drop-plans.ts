import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { sql } from '@/public-sql'

import { publicBefore, publicChange } from '../save/public-version'
import { runInTransaction } from '../search/run-in-transaction'
import { planTask, type PlanType } from './plan'

/**
 * Drops plans that have lost their reason: one to publish when the document is published or withdrawn before its
 * moment, one to withdraw when it is withdrawn, both when it goes into the trash. What failed goes with them, since it
 * was settled by hand.
 */
export const dropPlans: CollectionAfterChangeHook = async ({
  collection: { slug },
  collection,
  doc,
  req,
}) => {
  const document = { collection: slug, id: doc.id, req }
  // A plan that is carried out leaves what is planned for the same document after it.
  if (req.context.carriesOutPlanOf === planned(document)) return doc
  if (doc.deletedAt) await drop({ ...document, types: ['publish', 'unpublish'] })
  else if (doc._status === 'published') await drop({ ...document, types: ['publish'] })
  else if (publicBefore(document) && (await publicChange({ collection, doc, req })) === 'withdrawn')
    await drop({ ...document, types: ['publish', 'unpublish'] })
  return doc
}

export const dropPlansOfDeleted: CollectionAfterDeleteHook = async ({
  collection: { slug },
  doc,
  id,
  req,
}) => {
  await drop({ collection: slug, id, types: ['publish', 'unpublish'], req })
  return doc
}

/** Names a document in the context of a request. */
export function planned({ collection, id }: { collection: string; id: number | string }): string {
  return `${collection} ${id}`
}

interface Dropped {
  collection: string
  id: number | string
  types: PlanType[]
  req: PayloadRequest
}

async function drop({ collection, id, types, req }: Dropped): Promise<void> {
  const run = await runInTransaction(req)
  await run(sql`
    delete from payload_jobs
    where task_slug = ${planTask} and input->'doc'->>'relationTo' = ${collection} and input->'doc'->>'value' = ${String(id)}
      and coalesce(input->>'type', 'publish') = any(${sql.param(types)}::text[])`)
}
