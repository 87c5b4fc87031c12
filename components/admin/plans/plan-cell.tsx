import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache, type ReactNode } from 'react'

import { planNote } from '@/domain/plans/plan-sentence'
import { readPlanRows, type PlanRow } from '@/server/database/plan-rows'

/** In a list: what is planned for the document of a row, and what of it failed. */
export async function PlanCell({
  collectionSlug,
  payload,
  rowData,
}: DefaultServerCellComponentProps): Promise<ReactNode> {
  const plans = await readOnce(payload, collectionSlug)
  // Payload renders the cell where there is no row, too.
  const { id } = Object(rowData)
  return plans.filter(({ record }) => record === id).map((plan) => <div key={plan.id}>{planNote(plan)}</div>)
}

/** Once for all rows of a list; React compares the arguments one by one. */
const readOnce = cache((payload: Payload, collection: string): Promise<PlanRow[]> =>
  readPlanRows({ collection, run: (statement) => payload.db.drizzle.execute(statement) }),
)
