import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'

import type { Environment } from '@/server/environment'

import { newPassword } from '../people/password-mail'

/** Sends mail through the SMTP server of the settings; without one, logs that a mail was not sent. */
export function mailer({
  SMTP_URL,
  MAIL_FROM,
  SITE_URL,
}: Pick<Environment, 'SMTP_URL' | 'MAIL_FROM' | 'SITE_URL'>): Config['email'] {
  if (!SMTP_URL) return unsent
  const adapter = nodemailerAdapter({
    defaultFromAddress: MAIL_FROM ?? `gids@${new URL(SITE_URL).hostname}`,
    defaultFromName: 'Gids',
    transportOptions: { ...serverOf(SMTP_URL), connectionTimeout: patience, socketTimeout: patience },
    // A server that is away when the site starts may be there when a mail is sent.
    skipVerify: true,
  })
  return adapter.then(sendingInBackground)
}

type Adapter = Awaited<ReturnType<typeof nodemailerAdapter>>

/**
 * Sends mail in the background. A visitor can request one with any address, and its duration or failure would reveal which
 * addresses have an account.
 */
function sendingInBackground(adapter: Adapter): Adapter {
  return (args) => {
    const made = adapter(args)
    return {
      ...made,
      sendEmail: (message) => {
        const sending = made.sendEmail(message)
        if (message.subject !== newPassword({ link: '' }).subject) return sending
        sending.catch((error: unknown) => {
          args.payload.logger.error({ err: error, msg: 'A mail with a link for a password was not sent.' })
        })
        return Promise.resolve()
      },
    }
  }
}

interface SMTPServer {
  host: string
  port: number
  secure: boolean
  requireTLS: boolean
  auth?: { user: string; pass: string }
}

/** What is sent over `smtp:` is encrypted too, or not sent: only an address with `?tls=optional` says otherwise. */
export function serverOf(address: string): SMTPServer {
  const { protocol, hostname, port, username, password, searchParams } = new URL(address)
  const secure = protocol === 'smtps:'
  const requireTLS = !secure && searchParams.get('tls') !== 'optional'
  const auth = username && { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  return {
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS,
    ...(auth && { auth }),
  }
}

/** In milliseconds. */
const patience = 10_000

/** Links to set a password are secrets, so the log has only to whom a mail would have gone. */
const unsent: Config['email'] = ({ payload }) => ({
  name: 'unsent',
  defaultFromAddress: 'gids@localhost',
  defaultFromName: 'Gids',
  sendEmail: (message) => {
    payload.logger.warn(`No mail was sent, for SMTP_URL is not set: “${message.subject ?? ''}”.`)
    return Promise.resolve()
  },
})
