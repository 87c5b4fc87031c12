import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'

/**
 * What Next's own client and its development server ask, by which headers and addresses.
 *
 * Relies on names that Next keeps to itself. Where they change, a page in React's own format is taken for the page
 * itself, a refused call is told in JSON that the admin does not show, and `next dev` is refused what it asks of
 * itself.
 */
const flightHeader = 'rsc'
const callHeader = 'next-action'
const unknownFunctionHeader = 'x-nextjs-action-not-found'
const ofDevelopment = /^\/__nextjs/

/** Whether the client of Next asks for a page in React's own format. */
export function asksForFlight(headers: IncomingHttpHeaders): boolean {
  return flightHeader in headers
}

/** Whether the client of Next calls a function of the server. */
export function callsFunction(headers: IncomingHttpHeaders): boolean {
  return callHeader in headers
}

/** By length and digits, as Next makes the ids of functions; which of them there are is known to Next alone. */
export function namesFunction(headers: IncomingHttpHeaders): boolean {
  return /^[0-9a-f]{42}$/.test(String(headers[callHeader]))
}

/** Whether Next answers that it has no such function, in plain text that its client does not show. */
export function isUnknownFunction(headers: OutgoingHttpHeaders): boolean {
  return headers[unknownFunctionHeader] === '1'
}

/** Whether `next dev` asks something of itself, at this path. */
export function isOfDevelopment(path: string): boolean {
  return ofDevelopment.test(path)
}
