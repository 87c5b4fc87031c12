import type { Payload } from 'payload'

import { guessedPassword } from './password-mail'
import { RateLimit } from '@/server/rate-limits/rate-limit'

const warnings = new RateLimit({ name: 'log-in-warning', seconds: 24 * 60 * 60 })

/**
 * Mails the owner of an account, at most once a day, that its password is being guessed. The request does not wait for the
 * mail: the duration of the answer would reveal which addresses have an account.
 */
export function warnOwner(account: { email: string; payload: Payload }): void {
  warn(account).catch((error: unknown) => {
    account.payload.logger.error({ err: error, msg: 'The owner of an account could not be warned.' })
  })
}

async function warn({ email, payload }: { email: string; payload: Payload }): Promise<void> {
  if ((await warnings.consume(email)) === 0) await payload.sendEmail({ to: email, ...guessedPassword() })
}
