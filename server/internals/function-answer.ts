import { z } from 'zod'

import { RequestRejection } from '../http/rejection'
import { nonsenseMessage } from './function-arguments'

/**
 * Throws where a function of the admin failed. Payload answers such a call as if it had gone well, with what went wrong,
 * a statement of the database too, as a part of the answer.
 *
 * Relies on how Payload words what it was asked wrongly. With other words that is a fault of the server, and told so.
 */
export function checkFunctionAnswer(answer: unknown): void {
  const { errors } = failed.safeParse(answer).data ?? { errors: [] }
  if (errors.length === 0) return
  const message = errors.map((error) => error.message).join(' ')
  if (isWrongCall(message)) throw new RequestRejection({ status: 400, message: nonsenseMessage })
  throw new Error(`A function of the admin failed: ${message}`)
}

const failed = z.object({ errors: z.array(z.object({ message: z.string() })) })

/** The refusal of what was asked that a function threw, as its caller is told it. */
export function rejectionOf(error: unknown): RequestRejection | null {
  const rejected = rejection.safeParse(error).data
  return rejected ? new RequestRejection(rejected) : null
}

/** Of Payload and of our own hooks. */
const rejection = z.object({
  isPublic: z.literal(true),
  status: z.literal([400, 401, 403, 404]),
  message: z.string(),
})

/** Whether Payload says this of a call that was wrong. */
export function isWrongCall(message: string): boolean {
  return isMalformedCall.test(message)
}

const isMalformedCall =
  /^(Could not find ".*" in the fieldSchemaMap|The following paths? cannot be queried|Unexpected array of collectionSlug)/
