import { createLocalReq, type Payload } from 'payload'

import { describeBrokenLink } from '@/domain/link-checks/describe-broken-link'
import type { User } from '@/payload-types'
import { sql } from '@/server/database/public-sql'
import { readEnvironment } from '@/server/environment'
import { readBrokenLinks } from '@/server/link-checks/read-broken-links'

import { linkReport } from './link-report-mail'

/**
 * Mails who wants it which links do not work, once a week: in the hour after eight on Monday morning by the clock of the
 * Netherlands, or as soon as the site runs. Nobody is mailed that all links work, and of several nodes one mails. A mail
 * that cannot be sent is a line in the log: the dashboard tells the same.
 */
export async function sendLinkReports(payload: Payload): Promise<void> {
  if (!readEnvironment(process.env).SMTP_URL) return
  const { rows } = await payload.db.drizzle.execute(takeWeek)
  if (rows.length === 0) return
  const { docs } = await payload.find({
    collection: 'users',
    where: { wantsLinkReport: { equals: true } },
    pagination: false,
    depth: 0,
  })
  for (const user of docs) {
    try {
      await sendReport({ payload, user })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A report of links could not be mailed.' })
    }
  }
}

const takeWeek = sql`
  insert into link_reports (week)
  values (date_trunc('week', (now() at time zone 'Europe/Amsterdam') - interval '8 hours')::date)
  on conflict ("only") do update set week = excluded.week where link_reports.week < excluded.week
  returning week`

async function sendReport({ payload, user }: { payload: Payload; user: User }): Promise<void> {
  const links = await readBrokenLinks(
    await createLocalReq({ user: { ...user, collection: 'users' } }, payload),
  )
  if (links.length === 0) return
  const lines = links.map((link) => {
    const names = link.places.map(({ title }) => `“${title}”`).join(', ')
    return `${names} ${describeBrokenLink(link)}`
  })
  const link = `${readEnvironment(process.env).SITE_URL}/admin`
  await payload.sendEmail({ to: user.email, ...linkReport({ lines, link }) })
}
