import { buffer } from 'node:stream/consumers'

import type { AskNext } from '../page-store/ask-next'

/**
 * Has Payload initialised by the API, before a page can do so. Next builds pages and route handlers as two programs,
 * and both use the instance that the first of them makes. The API tells errors apart by their classes, which are
 * those of its own program only where it was the first: otherwise a refusal loses what it says of each field.
 *
 * Relies on Payload keeping its instance for the whole process, in `global._payload`.
 */
export async function initialisePayload(ask: AskNext): Promise<void> {
  const { status, body } = await ask({
    method: 'GET',
    url: '/api/globals/site?depth=0',
    headers: { host: 'localhost' },
  })
  await buffer(body)
  if (status !== 200) throw new Error(`Payload could not be initialised: the API answers ${status}.`)
}
