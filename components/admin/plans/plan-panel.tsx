import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'

import { readPlanRows } from '@/server/database/plan-rows'

import { Plans } from './plans.client'

/** On a form: what is planned for its document, with the way to plan something. */
export async function PlanPanel({
  id,
  collection,
  payload,
}: Pick<ServerProps, 'payload'> & { id?: number | string; collection: string }): Promise<ReactNode> {
  if (id === undefined) return null
  const record = Number(id)
  const run = payload.db.drizzle.execute.bind(payload.db.drizzle)
  const plans = await readPlanRows({ collection, record, run })
  return <Plans document={{ collection, record }} initial={plans} />
}
