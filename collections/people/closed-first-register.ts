import type { Endpoint } from 'payload'

import { errorResponse } from '@/server/http/error-response'

/** Payload lets whoever comes first make the first account; here `npm start` makes it, before it listens. */
export const closedFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => errorResponse({ status: 403, message: 'Accounts maakt de beheerder aan.' }),
}
