import { z } from 'zod'

import { chosenPart, type ChosenPart } from '../publication/read-publication'
import { send, type Answer } from '../send'

const plan = z.object({
  id: z.number(),
  type: z.enum(['publish', 'unpublish']),
  at: z.string(),
  date: z.string(),
  time: z.string(),
  planner: z.string().nullable(),
  failure: z.string().nullable(),
  parts: z.array(chosenPart).nullable(),
})

/** A publication or withdrawal that is to happen by itself, or that failed. */
export type Plan = z.output<typeof plan>

/** What somebody plans: a day and a time by the clock of the Netherlands. */
export type PlanDraft = Pick<Plan, 'type' | 'date' | 'time'>

export interface PlannedDocument {
  collection: string
  record: number
}

const answered = z.object({ plans: z.array(plan) }).transform(({ plans }) => plans)

/** What is planned for a document. */
export function readPlans({ collection, record }: PlannedDocument): Promise<Answer<Plan[]>> {
  return send({ path: `/api/plans?collection=${collection}&record=${record}`, schema: answered })
}

/** Makes a plan, or changes the one with this id. Returns all of the document. */
export function savePlan({
  id,
  document,
  draft,
  parts,
}: {
  id: number | null
  document: PlannedDocument
  draft: PlanDraft
  /** That go public with a topic. */
  parts: ChosenPart[]
}): Promise<Answer<Plan[]>> {
  return send({
    path: id === null ? '/api/plans' : `/api/plans/${id}`,
    method: id === null ? 'POST' : 'PATCH',
    body: { ...document, ...draft, parts },
    schema: answered,
  })
}

/** Returns why it was not removed, or `null`. */
export async function removePlan(id: number): Promise<string | null> {
  const answer = await send({ path: `/api/plans/${id}`, method: 'DELETE', schema: z.unknown() })
  return 'problem' in answer ? answer.problem : null
}
