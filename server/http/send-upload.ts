import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

import type { AskNext } from '../page-store/ask-next'
import { sentHeaders } from './hand-on'
import type { Protect } from './security-headers'

/** In seconds: a year, the longest that caches take anything for. */
const maxLength = 31_536_000

/**
 * Sends an uploaded picture, or a part of it. Its name changes whenever it shows something else, so that the name says
 * which version it is and caches never have to ask. Payload knows of no ETag and of no HEAD.
 */
export async function sendUpload({
  ask,
  request,
  response,
  protect,
}: {
  ask: AskNext
  request: IncomingMessage
  response: ServerResponse
  protect: Protect
}): Promise<void> {
  const { method, url = '/' } = request
  const { 'if-none-match': had, 'if-range': partOf, range, ...headers } = request.headers
  const etag = etagOf(url)
  const wanted = range !== undefined && (partOf === undefined || partOf === etag) ? { range } : {}
  const disconnect = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) disconnect.abort()
  })
  const rendered = await ask({
    method: 'GET',
    url,
    headers: { ...headers, ...wanted },
    signal: disconnect.signal,
  })
  const isThere = rendered.status === 200 || rendered.status === 206
  const version = isThere ? { etag, 'cache-control': cacheControl(request) } : notKept
  if (isThere && had !== undefined && isHad({ had, etag })) {
    rendered.body.destroy()
    response.writeHead(304, { ...protect({}), ...version }).end()
    return
  }
  response.writeHead(rendered.status, { ...sentHeaders(protect(rendered.headers)), ...version })
  if (method === 'HEAD') {
    rendered.body.destroy()
    response.end()
    return
  }
  await pipeline(rendered.body, response)
}

function etagOf(url: string): string {
  const { pathname } = new URL(url, 'http://localhost')
  return `"${pathname.slice(pathname.lastIndexOf('/') + 1)}"`
}

/** Staff and who was sent a link also see pictures that nobody else may see, which are for their own cache alone. */
function cacheControl({ url = '', headers: { cookie, authorization } }: IncomingMessage): string {
  const isForAll = cookie === undefined && authorization === undefined && !url.includes('?')
  return `${isForAll ? 'public' : 'private'}, max-age=${maxLength}, immutable`
}

const notKept: OutgoingHttpHeaders = { 'cache-control': 'private, no-store' }

/** The comparison is weak: RFC 9110, 13.1.2. */
function isHad({ had, etag }: { had: string; etag: string }): boolean {
  return had.trim() === '*' || had.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
}
