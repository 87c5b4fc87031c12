import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { mayPublish } from '@/collections/access/may-publish'
import { documentId } from '@/collections/endpoints/document-id'
import { runInTransaction } from '@/collections/search/run-in-transaction'
import { sql } from '@/server/database/public-sql'
import { faultOf } from '@/server/faults'

import { Refusal } from '../endpoints/refusal'
import { planInput, planTask, type PlanInput } from './plan'

/** The answer to the form of the admin: success, or the reason for a rejection. */
interface ScheduleOutcome {
  message?: string
  error?: string
}

/**
 * Makes or withdraws a plan, in place of Payload's server function of this name: that one lets everybody in the admin do
 * so, takes whatever the form sends, queues another job when a plan is withdrawn, and says in English what went wrong.
 */
export async function schedulePublish({
  req,
  ...asked
}: Record<string, unknown> & { req: PayloadRequest }): Promise<ScheduleOutcome> {
  try {
    if (!mayPublish(req.user)) throw new Refusal({ message: 'Plannen doet de eindredactie.', status: 403 })
    await carryOut({ asked, req })
    return { message: 'Gelukt.' }
  } catch (error) {
    if (error instanceof Refusal) return { error: error.message }
    req.payload.logger.error({ err: error, msg: 'A publication could not be planned.' })
    return { error: faultOf(error)?.message ?? broken }
  }
}

const broken = 'Er ging iets mis in de site: kijk of het gepland is voordat je het nog eens probeert.'

const withdrawal = z.object({ deleteID: z.coerce.number().pipe(documentId) })

interface Asked {
  asked: Record<string, unknown>
  req: PayloadRequest
}

async function carryOut({ asked, req }: Asked): Promise<void> {
  const withdrawn = withdrawal.safeParse(asked).data
  if (withdrawn) return withdraw({ id: withdrawn.deleteID, req })
  const waitUntil = z.date().safeParse(asked.date).data
  const user = { relationTo: 'users', value: req.user?.id }
  const input = planInput.safeParse({ type: asked.type, doc: asked.doc, user }).data
  if (!waitUntil || !input)
    throw new Refusal({ message: 'Kies een document, en wanneer het openbaar of offline moet.', status: 400 })
  await rejectAbsent({ input, req })
  await dropFailed({ input, req })
  const { relationTo, value } = input.doc
  // As the form sends the number, in text, its list of what is planned looks for it.
  const stored = { ...input, doc: { relationTo, value: String(value) } }
  const data = { taskSlug: planTask, input: stored, waitUntil: waitUntil.toISOString() } as const
  await req.payload.create({ collection: 'payload-jobs', data, depth: 0, req })
}

async function withdraw({ id, req }: { id: number; req: PayloadRequest }): Promise<void> {
  const run = await runInTransaction(req)
  await run(sql`delete from payload_jobs where task_slug = ${planTask} and id = ${id}`)
}

interface Plan {
  input: PlanInput
  req: PayloadRequest
}

async function rejectAbsent({ input: { doc }, req: { payload } }: Plan): Promise<void> {
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
async function dropFailed({ input: { doc, type }, req }: Plan): Promise<void> {
  const run = await runInTransaction(req)
  await run(sql`
    delete from payload_jobs
    where task_slug = ${planTask} and has_error and coalesce(input->>'type', 'publish') = ${type}
      and input->'doc'->>'relationTo' = ${doc.relationTo} and input->'doc'->>'value' = ${String(doc.value)}`)
}
