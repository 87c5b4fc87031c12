import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The header in which a proxy may identify a request, and in which every answer has the id that the log uses. */
export const requestIdHeader = 'x-request-id'

/** The name of a request in the log: that of the proxy before the site, where there is one that gives a proper name. */
export function requestIdOf({
  request,
  proxies,
}: {
  request: Pick<IncomingMessage, 'headers'>
  proxies: number
}): string {
  const given = proxies > 0 ? request.headers[requestIdHeader] : undefined
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID()
}

const wellFormed = /^[\w.:=+/-]{1,128}$/
