import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

import { callsFunction } from '../internals/next-requests'
import { errorPage, rejectionPage } from './error-page'
import { errorBody } from './error-response'
import type { RequestRejection } from './rejection'
import { isPreview, type SecurityHeaders } from './security-headers'

/** Says that something went wrong: to people in a page, to programs as Payload says it. */
export function sendError({
  status,
  message,
  request,
  response,
  security,
}: {
  status: 413 | 500 | 503
  /** For programs, where there is more to say than the status says. */
  message?: string
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>
  response: ServerResponse
  security: Pick<SecurityHeaders, 'of'>
}): void {
  const words = message ?? messages[status]
  const page = status === 500 || status === 503 ? errorPage(status) : undefined
  const headers = status === 503 ? { 'retry-after': '10' } : {}
  sendText({ status, words, page, headers, request, response, security })
}

/** Says what is wrong with a request that nothing can be done with. */
export function sendRejection({
  rejection: { status, message, allow },
  ...exchange
}: {
  rejection: RequestRejection
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>
  response: ServerResponse
  security: Pick<SecurityHeaders, 'of'>
}): void {
  const headers = allow === undefined ? {} : { allow }
  sendText({ status, words: message, page: rejectionPage({ status, message }), headers, ...exchange })
}

function sendText({
  status,
  words,
  page,
  headers,
  request,
  response,
  security,
}: {
  status: number
  words: string
  /** For people, where there is one. */
  page: string | undefined
  headers: OutgoingHttpHeaders
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>
  response: ServerResponse
  security: Pick<SecurityHeaders, 'of'>
}): void {
  const isPage = page !== undefined && isPageRequest(request)
  const pageKind = isPreview(request.url ?? '/') ? 'previewError' : 'error'
  // Next's client throws what it is told in plain text, so that the admin shows it, and nothing of any other answer.
  const isCall = callsFunction(request.headers)
  const body = isPage ? page : isCall ? words : JSON.stringify(errorBody(words))
  response.writeHead(status, {
    ...security.of(isPage ? pageKind : 'api'),
    'content-type': isPage ? 'text/html; charset=utf-8' : isCall ? 'text/plain' : 'application/json',
    'content-length': Buffer.byteLength(body),
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Whether a person sees the answer to this request as a page: not an API, a script, a style sheet or a picture. */
export function isPageRequest({
  method = 'GET',
  url = '/',
}: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  return (method === 'GET' || method === 'HEAD') && !/^\/(api|_next)([/?]|$)/.test(url)
}

/** As Payload says what went wrong: the admin shows it beside the form, which keeps what was typed. */
const messages = {
  413: 'Dit is te groot.',
  500: 'Er ging iets mis aan onze kant. Probeer het nog eens.',
  503: 'De database is even niet bereikbaar: er is niets opgehaald en niets opgeslagen. Probeer het over een paar tellen nog eens.',
}
