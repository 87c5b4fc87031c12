import type { Payload, SendEmailOptions } from 'payload'
import { afterEach, beforeEach, expect, vi } from 'vitest'

import { sendLinkReports } from '@/collections/link-checks/send-link-reports'
import { signed } from '@/server/running-site'
import { test } from '@/tests/support/integration-test'

const reader = {
  name: 'Wie links bijhoudt',
  email: 'links@example.org',
  password: 'wachtwoord van wie links bijhoudt',
  role: 'redacteur',
  wantsLinkReport: true,
} as const

const withReader = test.extend('reader', { auto: true }, async ({ payload, make: _ }, { onCleanup }) => {
  const { id } = await payload.create({ collection: 'users', data: reader })
  await payload.db.drizzle.execute('delete from link_reports')
  onCleanup(async () => {
    await payload.delete({ collection: 'users', id })
  })
  return { id }
})

beforeEach(() => {
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1')
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

function catchSent(payload: Payload): SendEmailOptions[] {
  const sent: SendEmailOptions[] = []
  vi.spyOn(payload, 'sendEmail').mockImplementation(async (mail) => {
    sent.push(mail)
    return Promise.resolve()
  })
  return sent
}

async function breakLinks(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(
    "update link_checks set state = 'unreachable', since = '2026-03-03T12:00:00Z', last_answer = 'gone'",
  )
}

withReader('who wants it is mailed once a week which links do not work', async ({ payload, make }) => {
  const sent = catchSent(payload)
  await make.source({ title: 'Over <molens>', url: 'https://weg.example/verslag' })
  await breakLinks(payload)
  await Promise.all([sendLinkReports(payload), sendLinkReports(payload)])
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ to: reader.email, subject: 'Eén link werkt niet meer' })
  expect(sent[0]?.text).toContain(
    '- “Over <molens>” linkt naar https://weg.example/verslag: niet bereikbaar sinds 3 maart 2026.',
  )
  expect(sent[0]?.html).toContain('<li>“Over &lt;molens&gt;” linkt naar')

  await sendLinkReports(payload)
  expect(sent).toHaveLength(1)
  await payload.db.drizzle.execute('update link_reports set week = week - 7')
  await sendLinkReports(payload)
  expect(sent).toHaveLength(2)
})

withReader('nobody is mailed that all links work, nor without a mail server', async ({ payload, make }) => {
  const sent = catchSent(payload)
  await make.source({ title: 'Over molens', url: 'https://goed.example/verslag' })
  await sendLinkReports(payload)
  await breakLinks(payload)
  vi.stubEnv('SMTP_URL', '')
  await payload.db.drizzle.execute('delete from link_reports')
  await sendLinkReports(payload)
  expect(sent).toEqual([])
})

withReader('a mail that cannot be sent is told in the log, and stops no other', async ({ payload, make }) => {
  await make.source({ title: 'Over molens', url: 'https://weg.example/verslag' })
  await breakLinks(payload)
  vi.spyOn(payload, 'sendEmail').mockRejectedValue(new Error('away'))
  const log = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
  await sendLinkReports(payload)
  expect(log).toHaveBeenCalledOnce()
})

withReader('whether it is time is looked at once an hour, with other work', async ({ payload, rest }) => {
  const weeks = async (): Promise<number> =>
    (await payload.db.drizzle.execute('select from link_reports')).rows.length
  for (const isHourly of [false, true]) {
    const { body: text, headers } = signed({ fields: { isHourly }, secret: process.env.PAYLOAD_SECRET ?? '' })
    expect((await rest({ path: '/jobs/run', method: 'POST', text, headers })).status).toBe(200)
    expect(await weeks()).toBe(isHourly ? 1 : 0)
  }
})
