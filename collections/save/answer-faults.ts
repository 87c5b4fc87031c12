import { type AfterErrorHook, APIError } from 'payload'
import { z } from 'zod'

import { faultOf } from '@/server/faults'
import { errorBody } from '@/server/http/error-response'

import { dutchMessage } from '@/server/internals/dutch-messages'

/**
 * Answers errors in Dutch, and temporary ones (a database that is away) with 503 and `Retry-After`. Payload would answer
 * "Something went wrong", and rejects some requests in English.
 */
export const answerFaults: AfterErrorHook = ({ error, req, result }) => {
  const fault = faultOf(error)
  if (!fault) return { response: isPublicError(error) ? inDutch(result) : errorBody(brokenMessage) }
  if (fault.status === 503) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('retry-after', '10')
  }
  return { status: fault.status, response: errorBody(fault.message) }
}

/** For errors that are neither the requester’s nor temporary. */
export const brokenMessage =
  'Er ging iets mis aan onze kant: kijk of het is opgeslagen voordat je het nog eens probeert.'

/** Whether Payload shows the message of the error to the requester. */
function isPublicError(error: unknown): boolean {
  return error instanceof APIError && error.isPublic
}

const errorsBody = z.looseObject({ errors: z.array(z.looseObject({ message: z.string() })) })

function inDutch(result: unknown): Record<string, unknown> {
  const { data } = errorsBody.safeParse(result)
  if (!data) return Object(result)
  return { ...data, errors: data.errors.map((each) => ({ ...each, message: dutchMessage(each.message) })) }
}
