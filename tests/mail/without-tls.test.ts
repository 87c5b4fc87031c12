import type { Payload } from 'payload'
import { expect, onTestFinished, test } from 'vitest'

import { mailer } from '@/collections/mail/mailer'

import { catchMails } from '../support/catch-mails'

test('a server that knows no TLS gets a mail where its address says so, and nothing otherwise', async () => {
  const { url, mails, close } = await catchMails()
  onTestFinished(close)
  const send = async (address: string): Promise<void> => {
    const adapter = await mailer({
      SMTP_URL: address,
      MAIL_FROM: undefined,
      SITE_URL: 'https://gids.example',
    })
    // All that the adapter reads of Payload is its log.
    const payload = { logger: console } as unknown as Payload
    await adapter?.({ payload }).sendEmail({ to: 'jo@example.org', subject: 'Geheim', text: 'Een link' })
  }
  await expect(send(url.replace('?tls=optional', ''))).rejects.toThrow('STARTTLS')
  expect(mails).toEqual([])
  await send(url)
  expect(mails).toHaveLength(1)
})
