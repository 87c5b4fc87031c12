import type { Endpoint } from 'payload'

import { errorResponse } from '@/server/http/error-response'

/** Payload lets the first visitor create the first account. Here `npm start` creates it, before it listens. */
export const closedFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => errorResponse({ status: 403, message: 'Accounts maakt de beheerder aan.' }),
}
