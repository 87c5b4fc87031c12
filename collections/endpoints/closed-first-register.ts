import type { Endpoint } from 'payload'

/** Payload lets whoever comes first make the first account; here `npm start` makes it, before it listens. */
export const closedFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json({ errors: [{ message: 'Accounts maakt de beheerder aan.' }] }, { status: 403 }),
}
