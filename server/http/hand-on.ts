import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

import type { AskNext } from '../page-store/ask-next'
import { isPageRequest, sendError } from './error-answer'
import type { Protect, SecurityHeaders } from './security-headers'

/**
 * Passes an answer of Next on as it comes, and stops it when the client goes. A broken page becomes a whole one. Payload
 * knows no HEAD: of what a GET would be answered, only the head is sent then.
 */
export async function handOn({
  ask,
  request,
  response,
  url,
  headers,
  security,
  protect,
  isDevelopment,
}: {
  ask: AskNext
  request: IncomingMessage
  response: ServerResponse
  url: string
  headers: IncomingHttpHeaders
  security: Pick<SecurityHeaders, 'of'>
  protect: Protect
  /** A developer is shown what Next says of it. */
  isDevelopment?: boolean
}): Promise<void> {
  const disconnect = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) disconnect.abort()
  })
  const isHead = request.method === 'HEAD'
  const method = isHead ? 'GET' : (request.method ?? 'GET')
  const rendered = await ask({ method, url, headers, signal: disconnect.signal })
  const { status } = rendered
  if ((status === 503 || (status === 500 && !isDevelopment)) && isPageRequest(request)) {
    rendered.body.resume()
    return sendError({ status, request, response, security })
  }
  response.writeHead(rendered.status, sentHeaders(protect(rendered.headers)))
  if (isHead) {
    rendered.body.destroy()
    response.end()
    return
  }
  await pipeline(rendered.body, response)
}

/** Without what Node sets for each connection itself. */
export function sentHeaders(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const { connection: _, 'transfer-encoding': __, date: ___, 'keep-alive': ____, ...sent } = headers
  return sent
}
