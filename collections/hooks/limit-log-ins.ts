import {
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'

import { clientAddressHeader } from '@/running-site'

import { Refusal } from '../refusal'
import { Attempts } from './attempts'

const quarter = 15 * 60 * 1000

/** For one account from one address: who guesses locks out themselves, and nobody else. */
const perAccount = new Attempts({ most: 10, milliseconds: quarter })

/** From one address, over all accounts. */
const perAddress = new Attempts({ most: 100, milliseconds: quarter })

/** Mails with a link to set a new password. */
const perMail = new Attempts({ most: 5, milliseconds: quarter })

/** Refuses more attempts to log in, or to have a mail sent, than a person makes. */
export const limitLogIns: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'login' && operation !== 'forgotPassword') return args
  if (req.context.invites) return args
  const address = addressOf(req)
  const key = keyOf({ email: emailIn(args), req })
  const isTooMany =
    operation === 'login'
      ? [perAccount.isTooMany(key), perAddress.isTooMany(address)].some(Boolean)
      : [perMail.isTooMany(key), perMail.isTooMany(address)].some(Boolean)
  if (isTooMany)
    throw new Refusal({ message: 'Te veel pogingen. Probeer het over een kwartier opnieuw.', status: 429 })
  return args
}

export const forgetLogIns: CollectionAfterLoginHook = ({ req, user }) => {
  perAccount.forget(keyOf({ email: String(user.email), req }))
  perAddress.takeBack(addressOf(req))
}

function keyOf({ email, req }: { email: string; req: PayloadRequest }): string {
  return `${email.trim().toLowerCase().slice(0, 200)} ${addressOf(req)}`
}

function addressOf(req: PayloadRequest): string {
  return req.headers.get(clientAddressHeader) ?? 'here'
}

function emailIn(args: unknown): string {
  const given = z.object({ data: z.object({ email: z.string() }) }).safeParse(args)
  return given.data?.data.email ?? ''
}
