import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

import { pageStoreAgent } from '@/domain/site/page-store-agent'

import type { AskNext } from '../page-store/ask-next'
import { encodeOnce, preferredEncoding } from '../page-store/encodings'
import { finishAnswer } from '../page-store/finish-answer'
import { toPublicPage } from '../page-store/to-public-page'
import { sendError } from './error-answer'
import { isPreview, type Protect, type SecurityHeaders } from './security-headers'

/** Sends a page that is made for this one request, finished as a kept one is. A preview keeps its client. */
export async function answerPersonally({
  ask,
  request,
  response,
  security,
  script,
  protect,
}: {
  ask: AskNext
  request: IncomingMessage
  response: ServerResponse
  security: Pick<SecurityHeaders, 'of'>
  /** The address of the script of public pages. */
  script: string
  protect: Protect
}): Promise<void> {
  const { 'accept-encoding': accepted, 'if-none-match': _, ...own } = request.headers
  const { url = '/' } = request
  const headers = { ...own, 'user-agent': pageStoreAgent }
  const rendered = await ask({ method: 'GET', url, headers })
  const text = await buffer(rendered.body)
  if (rendered.status >= 500) {
    const status = rendered.status === 503 ? 503 : 500
    return sendError({ status, request, response, security })
  }
  const finished = finishAnswer({ status: rendered.status, headers: rendered.headers, body: text })
  const page = isPreview(url) ? finished : toPublicPage({ answer: finished, script })
  const encoding = preferredEncoding(accepted)
  const body = await encodeOnce({ body: page.body, encoding })
  response.writeHead(page.status, {
    ...protect(page.headers),
    'cache-control': 'private, no-store',
    vary: 'accept-encoding',
    'content-length': body.length,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
