import type { Endpoint, PayloadRequest } from 'payload'

import { errorResponse } from '@/server/http/error-response'

type StaffRequest = PayloadRequest & { user: NonNullable<PayloadRequest['user']> }

export type Answer = (req: StaffRequest) => Promise<Response> | Response

/** A handler for who is logged in alone; the sentence is for everybody else. */
export function forStaff(anonymous: string, answer: Answer): Endpoint['handler'] {
  return (req) => (isOfStaff(req) ? answer(req) : errorResponse({ status: 401, message: anonymous }))
}

function isOfStaff(req: PayloadRequest): req is StaffRequest {
  return Boolean(req.user)
}
