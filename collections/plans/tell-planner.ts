import type { Payload } from 'payload'

import { titleOf } from '@/domain/document/title-of'
import { failedPlan } from '@/collections/plans/plan-mail'
import { formOf } from '@/server/database/staff-rows'
import { readEnvironment } from '@/server/environment'

import type { PlanInput } from './plan'

/**
 * Mails who planned it that a plan failed, where mail can be sent. The dashboard tells it either way, so a mail that
 * cannot be sent is a line in the log.
 */
export async function tellPlanner({
  plan,
  reason,
  payload,
}: {
  /** Absent where the queued job could not be read, and so has no known author. */
  plan: PlanInput | undefined
  reason: string
  payload: Payload
}): Promise<void> {
  const { SMTP_URL, SITE_URL } = readEnvironment(process.env)
  if (!plan || !SMTP_URL) return
  const read = { depth: 0, disableErrors: true } as const
  const { relationTo: collection, value: id } = plan.doc
  const planner = await payload.findByID({ collection: 'users', id: plan.user.value, ...read })
  if (!planner) return
  const document = await payload.findByID({ collection, id, draft: true, trash: true, ...read })
  const link = `${SITE_URL}${formOf({ collection, id })}`
  const mail = failedPlan({ title: titleOf(document), type: plan.type, reason, link })
  try {
    await payload.sendEmail({ to: planner.email, ...mail })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A mail about a plan that failed could not be sent.' })
  }
}
