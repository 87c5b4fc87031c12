import type { IncomingMessage } from 'node:http'

import { clientAddressHeader } from '../running-site'

/**
 * Says in a header of our own from where a request comes, whatever the client says of that itself. Each of `proxies`
 * that stand before the site adds to `x-forwarded-for` whom it heard; what comes before those is the client's own claim.
 */
export function tellClientAddress({ request, proxies }: { request: IncomingMessage; proxies: number }): void {
  const heard = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
  const forwarded = proxies > 0 ? heard.at(-proxies) : undefined
  request.headers[clientAddressHeader] = forwarded ?? request.socket.remoteAddress ?? 'unknown'
}
