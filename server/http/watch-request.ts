import type { IncomingMessage, ServerResponse } from 'node:http'

import { readAddress } from '../page-store/address'
import { type RequestKind, requestKindOf } from './request-kind'

/** A request at the moment at which an answer is sent from memory, or begins to be made. */
export interface WatchedRequest {
  request: IncomingMessage
  response: ServerResponse
  id: string
  /** By `performance.now()`. */
  began: number
  /** What was sent from memory; `null` where something else answers. */
  kept: RequestKind | null
}

/** Observes every request. */
export type WatchRequest = (watched: WatchedRequest) => void

/** The status of a request whose client went before it was answered: as nginx has it, for HTTP has none. */
const clientGone = 499

/** How a request ended, once its answer was sent or its client has gone. */
export function outcomeOf({ request, response, kept }: WatchedRequest): {
  kind: RequestKind
  status: number
} {
  const address = readAddress(request.url ?? '/')
  // What would have been answered is not known: most of what is waited for is a page.
  if (!response.headersSent)
    return { kind: requestKindOf({ address, status: 200, type: 'text/html' }), status: clientGone }
  const status = response.statusCode
  const kind = kept ?? requestKindOf({ address, status, type: response.getHeader('content-type') })
  return { kind, status }
}
