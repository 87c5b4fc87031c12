import { type SQL, sql } from '@/server/database/public-sql'

import { savesIn, type DeletedStep, type Save, type SaveRecord } from '../save/save'
import { runInTransaction } from '../search/run-in-transaction'
import { planTask, type PlanType } from './plan'

/**
 * Drops plans that have lost their reason: one to publish when the document is published or withdrawn before its
 * moment, one to withdraw when it is withdrawn, both when it goes into the trash. What failed goes with them, since it
 * was settled by hand.
 */
export const dropPlans: SaveRecord = (save) => {
  const plans = savesIn(save).flatMap(outlivedPlans)
  return plans.length === 0 ? [] : [deletionOf(plans)]
}

export const dropPlansOfDeleted: DeletedStep = async ({ collection, id, req }) => {
  const run = await runInTransaction(req)
  await run(deletionOf(both({ collection, id })))
}

interface OutlivedPlan {
  collection: string
  id: string
  type: PlanType
}

function outlivedPlans({ collection, after: { id, ...after }, change, isNew, scope }: Save): OutlivedPlan[] {
  if (isNew) return []
  // A plan that is carried out leaves what is planned for the same document after it.
  if (scope.work === 'plan' && scope.collection === collection && scope.id === id) return []
  if (after.deletedAt || change === 'withdrawn') return both({ collection, id })
  return change === 'published' ? [{ collection, id: String(id), type: 'publish' }] : []
}

function both({ collection, id }: { collection: string; id: number }): OutlivedPlan[] {
  return (['publish', 'unpublish'] as const).map((type) => ({ collection, id: String(id), type }))
}

function deletionOf(plans: OutlivedPlan[]): SQL {
  return sql`
    delete from payload_jobs j using jsonb_to_recordset(${JSON.stringify(plans)}::jsonb) as p(collection text, id text, type text)
    where j.task_slug = ${planTask} and j.input->'doc'->>'relationTo' = p.collection and j.input->'doc'->>'value' = p.id
      and coalesce(j.input->>'type', 'publish') = p.type`
}
