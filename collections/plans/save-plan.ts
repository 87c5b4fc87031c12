import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { lockDocuments } from '@/server/database/document-lock'
import { sql } from '@/server/database/public-sql'

import { Rejection } from '../endpoints/rejection'
import { runInTransaction } from '../search/run-in-transaction'
import { planTask, type PlanInput } from './plan'

/** A day and a time by the clock of the Netherlands. */
export const plannedMoment = z.object({
  date: z.iso.date(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
})

type PlannedMoment = z.output<typeof plannedMoment>

interface Planned {
  plan: Omit<PlanInput, 'user'>
  moment: PlannedMoment
  req: PayloadRequest
}

/** Plans something in the name of who asks, in the place of what was planned of this kind for the document. */
export async function makePlan({ plan, moment, req }: Planned): Promise<void> {
  const waitUntil = await readMoment({ moment, req })
  await rejectAbsent({ doc: plan.doc, req })
  await removeOthers({ plan, req })
  const data = { taskSlug: planTask, input: inputOf({ plan, req }), waitUntil } as const
  await req.payload.create({ collection: 'payload-jobs', data, depth: 0, req })
}

/** Puts another moment and other parts in the place of those of a plan, which is that of who asks from then on. */
export async function changePlan({ id, plan, moment, req }: Planned & { id: number }): Promise<void> {
  const waitUntil = await readMoment({ moment, req })
  await removeOthers({ id, plan, req })
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    update payload_jobs set input = ${JSON.stringify(inputOf({ plan, req }))}::jsonb, wait_until = ${waitUntil}::timestamptz,
      has_error = false, error = null, updated_at = now()
    where id = ${id} and task_slug = ${planTask} and processing is not true
      and input->'doc'->>'relationTo' = ${plan.doc.relationTo} and input->'doc'->>'value' = ${String(plan.doc.value)}
    returning id`)
  if (rows.length === 0) throw new Rejection({ message: absent, status: 404 })
}

export async function removePlan({ id, req }: { id: number; req: PayloadRequest }): Promise<void> {
  const run = await runInTransaction(req)
  const { rows } = await run(
    sql`delete from payload_jobs where task_slug = ${planTask} and id = ${id} returning id`,
  )
  if (rows.length === 0) throw new Rejection({ message: absent, status: 404 })
}

const absent = 'Dit plan is er niet meer: het is uitgevoerd of weggehaald.'

/**
 * Removes what else is planned of a kind for a document, also what failed: of two, the first would be carried out too. Who
 * plans for one document waits for each other. What is carried out at this moment stays.
 */
async function removeOthers({
  id = null,
  plan: { type, doc },
  req,
}: Pick<Planned, 'plan' | 'req'> & { id?: number | null }): Promise<void> {
  await lockDocuments({ documents: [{ collection: doc.relationTo, id: doc.value }], req })
  const run = await runInTransaction(req)
  await run(sql`
    delete from payload_jobs
    where task_slug = ${planTask} and processing is not true and id is distinct from ${id}
      and coalesce(input->>'type', 'publish') = ${type}
      and input->'doc'->>'relationTo' = ${doc.relationTo} and input->'doc'->>'value' = ${String(doc.value)}`)
}

/** In text, as Payload queues it. */
function inputOf({
  plan: { type, doc, parts },
  req,
}: Pick<Planned, 'plan' | 'req'>): Record<string, unknown> {
  const user = { relationTo: 'users', value: req.user?.id }
  return { type, doc: { ...doc, value: String(doc.value) }, user, parts }
}

/** The moment that the clock of the Netherlands then shows, which is still to come. */
async function readMoment({ moment: { date, time }, req }: Pick<Planned, 'moment' | 'req'>): Promise<string> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select at::text, at > now() as "isToCome" from (
      select ${`${date} ${time}`}::timestamp at time zone 'Europe/Amsterdam' as at) moment`)
  const { at, isToCome } = z.object({ at: z.string(), isToCome: z.boolean() }).parse(rows[0])
  if (!isToCome) throw new Rejection({ message: 'Kies een moment dat nog moet komen.', status: 400 })
  return new Date(at).toISOString()
}

async function rejectAbsent({
  doc: { relationTo, value },
  req,
}: {
  doc: PlanInput['doc']
  req: PayloadRequest
}): Promise<void> {
  const found = await req.payload.findByID({
    collection: relationTo,
    id: value,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!found) throw new Rejection({ message: 'Dit document is er niet (meer).', status: 404 })
}
