import type { Endpoint } from 'payload'

import { errorResponse } from '@/server/http/error-response'

import { mayPublish } from '../access/may-publish'
import { forStaff, type Answer } from './for-staff'

/** Makes handlers for who may publish alone; the sentences are for who is not logged in, and for everybody else. */
export function forPublishers({
  anonymous,
  others,
}: {
  anonymous: string
  others: string
}): (answer: Answer) => Endpoint['handler'] {
  return (answer) =>
    forStaff(anonymous, (req) =>
      mayPublish(req.user) ? answer(req) : errorResponse({ status: 403, message: others }),
    )
}
