import type { PayloadRequest } from 'payload'

import { sql } from '@/server/database/public-sql'

import { savesIn, type DeletedStep, type Save, type SaveStep } from '../save/save'
import { runInTransaction } from '../search/run-in-transaction'
import { planTask, type PlanType } from './plan'

/**
 * Drops plans that have lost their reason: one to publish when the document is published or withdrawn before its
 * moment, one to withdraw when it is withdrawn, both when it goes into the trash. What failed goes with them, since it
 * was settled by hand.
 */
export const dropPlans: SaveStep = async (save) => {
  await drop({ plans: savesIn(save).flatMap(outlivedPlans), req: save.req })
}

export const dropPlansOfDeleted: DeletedStep = async ({ collection, id, req }) => {
  await drop({ plans: both({ collection, id }), req })
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

async function drop({ plans, req }: { plans: OutlivedPlan[]; req: PayloadRequest }): Promise<void> {
  if (plans.length === 0) return
  const run = await runInTransaction(req)
  await run(sql`
    delete from payload_jobs j using jsonb_to_recordset(${JSON.stringify(plans)}::jsonb) as p(collection text, id text, type text)
    where j.task_slug = ${planTask} and j.input->'doc'->>'relationTo' = p.collection and j.input->'doc'->>'value' = p.id
      and coalesce(j.input->>'type', 'publish') = p.type`)
}
