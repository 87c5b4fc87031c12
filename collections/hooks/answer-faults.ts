import type { AfterErrorHook } from 'payload'

import { faultOf } from '@/server/database/fault'

/** Answers what no program can help in Dutch, and as a fault that may pass, where Payload says "Something went wrong". */
export const answerFaults: AfterErrorHook = ({ error, req }) => {
  const fault = faultOf(error)
  if (!fault) return
  if (fault.status === 503) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('retry-after', '10')
  }
  return { status: fault.status, response: { errors: [{ message: fault.message }] } }
}
