import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

import { Rejection } from '../endpoints/rejection'

/** In characters; the most is for the work of hashing. */
const lengths = { least: 12, most: 200 }

const given = z.object({ data: z.object({ password: z.unknown() }) })

/** Wherever a password is set: by a beheerder, by oneself, or with a link. */
export const rejectWeakPasswords: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const password = given.safeParse(args).data?.data.password
  if (password === undefined || password === null || password === '') return args
  if (typeof password === 'string' && password.length >= lengths.least && password.length <= lengths.most)
    return args
  const message = `Kies een wachtwoord van ${lengths.least} tot ${lengths.most} tekens.`
  throw new Rejection({ message, status: 400 })
}
