import type { CollectionBeforeOperationHook, Payload } from 'payload'
import { z } from 'zod'

import { mayPublish } from '@/collections/access/may-publish'
import { sql } from '@/public-sql'

import { Refusal } from '../refusal'
import { planInput, planTask, type PlanInput } from './plan'

/** What withdraws a plan also asks to queue a job, about nothing. */
const aboutNothing = z.object({ doc: z.undefined(), global: z.undefined() })

const guarded = new WeakSet<Payload>()

/**
 * Has only those who publish make and withdraw plans, for documents that are there. Payload lets everybody in the admin
 * do so, takes whatever the form sends, and queues another job when a plan is withdrawn. It offers no access rule or
 * hook around this: its form calls `payload.jobs.queue` with rights to everything.
 */
export function guardPlans(payload: Payload): void {
  if (guarded.has(payload)) return
  guarded.add(payload)
  payload.collections['payload-jobs'].config.hooks.beforeOperation.push(withdrawnByPublishers)
  const queue = payload.jobs.queue.bind(payload.jobs)
  const queueGuarded = async (job: Parameters<typeof queue>[0]): Promise<unknown> => {
    if (job.task !== planTask) return queue(job)
    if (aboutNothing.safeParse(job.input).success) return null
    const input = planInput.safeParse(job.input).data
    if (!input || !z.date().safeParse(job.waitUntil).success)
      throw new Refusal({
        message: 'Kies een document, en wanneer het openbaar of offline moet.',
        status: 400,
      })
    await rejectUnlessPlannable({ input, payload })
    await dropFailed({ input, payload })
    return queue(job)
  }
  Object.assign(payload.jobs, { queue: queueGuarded })
}

const withdrawnByPublishers: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (req.user && operation === 'delete' && !mayPublish(req.user))
    throw new Refusal({ message: 'Wat gepland is, verandert de eindredactie.', status: 403 })
}

interface Plan {
  input: PlanInput
  payload: Payload
}

async function rejectUnlessPlannable({ input: { doc, user }, payload }: Plan): Promise<void> {
  const planner = await payload.findByID({
    collection: 'users',
    id: user.value,
    depth: 0,
    disableErrors: true,
  })
  if (!planner || !mayPublish({ ...planner, collection: 'users' }))
    throw new Refusal({ message: 'Plannen doet de eindredactie.', status: 403 })
  const found = await payload.findByID({
    collection: doc.relationTo,
    id: doc.value,
    draft: true,
    depth: 0,
    disableErrors: true,
  })
  if (!found) throw new Refusal({ message: 'Dit document is er niet (meer).', status: 404 })
}

/** Who plans anew what failed has heard of it. */
async function dropFailed({ input: { doc, type }, payload }: Plan): Promise<void> {
  await payload.db.drizzle.execute(sql`
    delete from payload_jobs
    where task_slug = ${planTask} and has_error and coalesce(input->>'type', 'publish') = ${type}
      and input->'doc'->>'relationTo' = ${doc.relationTo} and input->'doc'->>'value' = ${String(doc.value)}`)
}
