import type { IncomingMessage, ServerResponse } from 'node:http'

import type { StoredAnswer } from './answer'
import { preferredEncoding } from './encodings'

/**
 * Sends a kept answer in the encoding that the client prefers, or as it is where that was not made: only the head where
 * that is all that was asked for, or where the client has the text already.
 */
export function send({
  answer: { status, hash, representations },
  request,
  response,
  added = [],
}: {
  answer: StoredAnswer
  request: IncomingMessage
  response: ServerResponse
  /** Headers of this one answer, as a flat list of names and values. */
  added?: string[]
}): void {
  const encoding = preferredEncoding(request.headers['accept-encoding'])
  const { head, unchangedHead, body } = representations[encoding] ?? representations.identity
  const { 'if-none-match': had } = request.headers
  if (status === 200 && had !== undefined && isHad({ had, hash })) {
    response.writeHead(304, [...unchangedHead, ...added]).end()
    return
  }
  response.writeHead(status, [...head, ...added])
  if (request.method === 'HEAD') response.end()
  else response.end(body)
}

/** Whether a client has the text, in whichever encoding: the comparison is weak, RFC 9110, 13.1.2. */
function isHad({ had, hash }: { had: string; hash: string }): boolean {
  return had.trim() === '*' || had.includes(`"${hash}"`) || had.includes(`"${hash}-`)
}
