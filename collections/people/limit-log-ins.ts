import type {
  CollectionAfterLoginHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  Payload,
} from 'payload'
import { z } from 'zod'

import { RateLimit } from '@/server/rate-limits/rate-limit'

import { scopeOf } from '../save/scope'
import { hashForNobody } from '@/server/internals/password-hash'
import { countGuess, endPauses, forgiveGuesses } from './guess-limits'
import { networkOf, tooMany } from './too-many'
import { warnOwner } from './warn-owner'

/** Mails with a link to set a password: for one account from everywhere, and from one network. */
const mailsPerAccount = new RateLimit({ name: 'password-mail-account', points: 5, seconds: 60 * 60 })
const mailsPerNetwork = new RateLimit({ name: 'password-mail-network', points: 5, seconds: 15 * 60 })

const given = z.object({ data: z.object({ email: z.string(), password: z.string().default('') }) })

/**
 * Rejects more attempts to log in than a person makes, wherever they come from. An address without an account gets the
 * same answer after the same amount of work, so that it cannot be told apart.
 */
export const limitLogIns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return
  const { email, password } = dataOf(args)
  // Payload rejects these before it looks up an account.
  if (email === '' || password.trim() === '') return
  const { wait, isAttack } = await countGuess({ email, network: networkOf(req) })
  const account = await hasAccount({ email, payload: req.payload })
  if (isAttack && account) warnOwner({ email, payload: req.payload })
  if (wait > 0) throw tooMany({ wait, req })
  if (!account) await hashForNobody(password)
}

export const limitPasswordMails: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'forgotPassword' || scopeOf(req).work === 'invite') return
  const { email } = dataOf(args)
  const wait = (await mailsPerNetwork.consume(networkOf(req))) || (await mailsPerAccount.consume(email))
  if (wait > 0) throw tooMany({ wait, req })
}

/** A beheerder who unlocks an account lets its owner try again at once. */
export const endPausesOfUnlocked: CollectionAfterOperationHook = async ({ args, operation, result }) => {
  if (operation === 'unlock') await endPauses(dataOf(args).email)
  return result
}

/** Also runs after a password was set through a link. */
export const forgiveLogIns: CollectionAfterLoginHook = async ({ req, user }) => {
  await forgiveGuesses({ email: String(user.email), network: networkOf(req) })
}

function dataOf(args: unknown): { email: string; password: string } {
  const { email, password } = given.safeParse(args).data?.data ?? { email: '', password: '' }
  return { email: email.toLowerCase().trim(), password }
}

/** Whether somebody can log in with this address. */
async function hasAccount({ email, payload }: { email: string; payload: Payload }): Promise<boolean> {
  const where = { email: { equals: email } }
  return (await payload.count({ collection: 'users', where })).totalDocs > 0
}
