import type { IncomingMessage, ServerResponse } from 'node:http'

import { pageStoreAgent } from '@/domain/page-store-agent'

import type { AskNext } from '../page-store/ask-next'
import { encodeOnce, preferredEncoding } from '../page-store/encodings'
import { finishAnswer } from '../page-store/finish-answer'
import { readWhole } from '../page-store/read-whole'
import { sendError } from './error-answer'
import type { Protect, SecurityHeaders } from './security-headers'

/** Sends a page that is made for this one request, such as a preview, finished as a kept one is. */
export async function answerPersonally({
  ask,
  request,
  response,
  security,
  protect,
}: {
  ask: AskNext
  request: IncomingMessage
  response: ServerResponse
  security: Pick<SecurityHeaders, 'of'>
  protect: Protect
}): Promise<void> {
  const { 'accept-encoding': accepted, 'if-none-match': _, ...own } = request.headers
  const headers = { ...own, 'user-agent': pageStoreAgent }
  const asked = await ask({ method: 'GET', url: request.url ?? '/', headers })
  const reading = await readWhole({ stream: asked.body, limit: Infinity })
  if (asked.status >= 500) return sendError({ status: 500, request, response, security })
  const text = reading.isWhole ? reading.body : reading.start
  const finished = finishAnswer({ status: asked.status, headers: asked.headers, body: text })
  const encoding = preferredEncoding(accepted)
  const body = await encodeOnce({ body: finished.body, encoding })
  response.writeHead(finished.status, {
    ...protect(finished.headers),
    'cache-control': 'private, no-store',
    vary: 'accept-encoding',
    'content-length': body.length,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
