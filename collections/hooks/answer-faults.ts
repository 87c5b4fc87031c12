import { type AfterErrorHook, APIError } from 'payload'

import { faultOf } from '@/server/faults'

/**
 * Answers what no program can help in Dutch, and as a fault that may pass. Of what else is broken Payload says
 * "Something went wrong" to editors, who read Dutch.
 */
export const answerFaults: AfterErrorHook = ({ error, req, result }) => {
  const fault = faultOf(error)
  if (!fault) return isTold(error) ? undefined : { response: { ...result, errors: [{ message: broken }] } }
  if (fault.status === 503) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('retry-after', '10')
  }
  return { status: fault.status, response: { errors: [{ message: fault.message }] } }
}

const broken = 'Er ging iets mis aan onze kant: kijk of het is opgeslagen voordat je het nog eens probeert.'

/** Whether Payload tells who asked what was wrong, in the words of the error itself. */
function isTold(error: unknown): boolean {
  return error instanceof APIError && error.isPublic
}
