import { APIError, createLocalReq, NotFound, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { mayPublish } from '@/collections/access/may-publish'
import { reasonOf } from '@/domain/text/reason-of'
import { sql, type SQL } from '@/server/database/public-sql'

import { inOneTransaction } from '@/server/database/in-one-transaction'
import { Rejection } from '../endpoints/rejection'
import { publishWhole } from '../publication/publish-whole'
import { runInTransaction } from '../search/run-in-transaction'
import { planInput, planTask, type PlanInput } from './plan'
import { tellPlanner } from './tell-planner'

/** In one run. */
const maxPlans = 20

/**
 * Runs the plans that are due one after the other, unless another process does. Each is done completely or not at all. A
 * plan that fails keeps the reason, is reported to its author and is not tried again. Payload's own runner is not used:
 * two processes can claim one job, and a killed process leaves its jobs half done (payloadcms/payload#17645).
 */
export async function runPlans(payload: Payload): Promise<void> {
  await payload.db.drizzle.transaction(async (lock) => {
    if (!(await isAlone(lock))) return
    await failAbandoned(payload)
    for (let done = 0; done < maxPlans; done += 1) {
      const plan = await claim(payload)
      if (!plan) return
      await run({ ...plan, payload })
    }
  })
}

const job = z.object({ id: z.number(), input: z.unknown() })

type Job = z.output<typeof job>

type Statements = Pick<Payload['db']['drizzle'], 'execute'>

async function isAlone(lock: Statements): Promise<boolean> {
  const { rows } = await lock.execute(
    sql`select pg_try_advisory_xact_lock(hashtextextended('planned publications', 0)) as alone`,
  )
  return rows[0]?.alone === true
}

/** A plan that is still claimed while no process runs plans belonged to one that ended; its transaction was rolled back. */
async function failAbandoned(payload: Payload): Promise<void> {
  const reason = 'De server stopte terwijl dit gebeurde, en er is niets veranderd. Plan het opnieuw.'
  for (const { id, input } of await jobs({
    query: sql`select id, input from payload_jobs where task_slug = ${planTask} and processing`,
    payload,
  }))
    await fail({ id, input, reason, payload })
}

/** The first that is due, claimed where a process that ends leaves it to be found. */
async function claim(payload: Payload): Promise<Job | null> {
  const claimed = await jobs({
    query: sql`
      update payload_jobs set processing = true, total_tried = coalesce(total_tried, 0) + 1, updated_at = now()
      where id = (
        select id from payload_jobs
        where task_slug = ${planTask} and completed_at is null and has_error is not true and processing is not true
          and (wait_until is null or wait_until <= now())
        order by wait_until, id limit 1)
      returning id, input`,
    payload,
  })
  return claimed[0] ?? null
}

/** A plan that was dropped while it was carried out: what was done of it is taken back. */
class DroppedPlanError extends Error {}

async function run({ id, input, payload }: Job & { payload: Payload }): Promise<void> {
  try {
    await carryOut({ id, plan: parse(input), payload })
  } catch (error) {
    if (error instanceof DroppedPlanError) return
    const isFault = !(error instanceof APIError && error.isPublic)
    if (isFault) payload.logger.error({ err: error, msg: `Planned publication ${id} failed.` })
    await fail({ id, input, reason: isFault ? fault : reasonIn(error), payload })
  }
}

const fault = 'Er ging iets mis in de site. Plan het opnieuw, of meld het aan de beheerder.'

function reasonIn(error: APIError): string {
  return error instanceof NotFound ? 'Het document is er niet meer.' : reasonOf(error)
}

function parse(input: unknown): PlanInput {
  const parsed = planInput.safeParse(input).data
  if (!parsed) throw new Rejection({ message: 'Dit plan is niet te lezen. Plan het opnieuw.', status: 400 })
  return parsed
}

async function carryOut({
  id,
  plan: { doc, type, user, parts },
  payload,
}: {
  id: number
  plan: PlanInput
  payload: Payload
}): Promise<void> {
  const document = { collection: doc.relationTo, id: doc.value }
  const planner = await findPlanner({ id: user.value, payload })
  const context = { scope: { work: 'plan', ...document } } as const
  const req = await createLocalReq({ user: planner, context }, payload)
  await inOneTransaction({
    req,
    work: async () => {
      const data = { _status: type === 'publish' ? 'published' : 'draft' } as const
      if (type === 'publish' && document.collection === 'topics')
        await publishWhole({ id: document.id, data: {}, parts, seen: null, req })
      else await payload.update({ ...document, data, depth: 0, overrideAccess: false, user: planner, req })
      await complete({ id, req })
    },
  })
}

async function findPlanner({
  id,
  payload,
}: {
  id: number
  payload: Payload
}): Promise<NonNullable<PayloadRequest['user']>> {
  const found = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  if (!found) throw new Rejection({ message: 'Wie dit plande, heeft geen account meer.', status: 403 })
  const planner = { ...found, collection: 'users' as const }
  if (!mayPublish(planner))
    throw new Rejection({ message: 'Wie dit plande, mag niet meer publiceren.', status: 403 })
  return planner
}

/** Deletes the job in the transaction of its work, so that it is done once or not at all. */
async function complete({ id, req }: { id: number; req: PayloadRequest }): Promise<void> {
  const execute = await runInTransaction(req)
  const { rows } = await execute(sql`delete from payload_jobs where id = ${id} and processing returning id`)
  if (rows.length === 0) throw new DroppedPlanError()
}

async function fail({
  id,
  input,
  reason,
  payload,
}: Job & { reason: string; payload: Payload }): Promise<void> {
  const error = JSON.stringify({ message: reason })
  const failed = await jobs({
    query: sql`
      update payload_jobs set processing = false, has_error = true, error = ${error}::jsonb, updated_at = now()
      where id = ${id} and processing returning id, input`,
    payload,
  })
  if (failed.length > 0) await tellPlanner({ plan: planInput.safeParse(input).data, reason, payload })
}

async function jobs({ query, payload }: { query: SQL; payload: Payload }): Promise<Job[]> {
  const { rows } = await payload.db.drizzle.execute(query)
  return rows.map((row) => job.parse(row))
}
