import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'

import { Rejection } from '../endpoints/rejection'
import { countGuess, forgiveGuesses } from './guess-limits'
import { isPassword } from '@/server/internals/password-hash'
import { networkOf, tooMany } from './too-many'

const updateArgs = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  data: z.object({
    password: z.unknown().optional(),
    email: z.unknown().optional(),
    currentPassword: z.unknown().optional(),
  }),
})

/**
 * A change of a password, or of the address that a new one is mailed to, needs the current password: a session
 * that somebody else got hold of is not enough to take an account over. A beheerder gives their own for another account.
 * A link for a new password needs none.
 */
export const requireCurrentPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' || overrideAccess || !req.user) return
  const { id, data } = updateArgs.parse(args)
  if (data.password || (await changesAddress({ id, email: data.email, req })))
    await checkCurrentPassword({ given: data.currentPassword, req })
}

async function checkCurrentPassword({ given, req }: { given: unknown; req: PayloadRequest }): Promise<void> {
  if (typeof given !== 'string' || given === '')
    throw new Rejection({
      message: 'Geef ook je huidige wachtwoord om een wachtwoord of mailadres te veranderen.',
      status: 403,
    })
  const { email, hash, salt } = await ownAccount(req)
  const guess = { email, network: networkOf(req) }
  const { wait } = await countGuess(guess)
  if (wait > 0) throw tooMany({ wait, req })
  if (!(await isPassword({ password: given, hash, salt })))
    throw new Rejection({ message: 'Je huidige wachtwoord klopt niet.', status: 403 })
  await forgiveGuesses(guess)
}

const account = z.object({ email: z.string(), hash: z.string(), salt: z.string() })

async function ownAccount(req: PayloadRequest): Promise<z.output<typeof account>> {
  const where = { id: { equals: req.user?.id } }
  return account.parse(await req.payload.db.findOne({ collection: 'users', where, req }))
}

/** Whether the address is another than it was; of several accounts at once none can keep theirs. */
async function changesAddress({
  id,
  email,
  req,
}: {
  id: number | string | undefined
  email: unknown
  req: PayloadRequest
}): Promise<boolean> {
  if (email === undefined) return false
  if (id === undefined || typeof email !== 'string') return true
  const where = { id: { equals: id } }
  const kept = account.safeParse(await req.payload.db.findOne({ collection: 'users', where, req }))
  return kept.data?.email !== email.toLowerCase().trim()
}
