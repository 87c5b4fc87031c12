import type { Endpoint, PayloadRequest } from 'payload'

import { errorResponse } from '@/server/http/error-response'

import { mayPublish } from '../access/may-publish'

type StaffRequest = PayloadRequest & { user: NonNullable<PayloadRequest['user']> }

type Answer = (req: StaffRequest) => Promise<Response> | Response

/** Makes handlers for who may publish alone; the sentences are for who is not logged in, and for everybody else. */
export function forPublishers({
  anonymous,
  others,
}: {
  anonymous: string
  others: string
}): (answer: Answer) => Endpoint['handler'] {
  return (answer) => async (req) => {
    if (!isOfStaff(req)) return errorResponse({ status: 401, message: anonymous })
    if (!mayPublish(req.user)) return errorResponse({ status: 403, message: others })
    return answer(req)
  }
}

function isOfStaff(req: PayloadRequest): req is StaffRequest {
  return Boolean(req.user)
}
