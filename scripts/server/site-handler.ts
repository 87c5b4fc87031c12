import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { describeFailure } from '../say'
import { tellClientAddress } from './client-address'
import { errorPage } from './error-page'
import { needsDatabase } from './needs-database'
import { readableAddress } from './readable-address'
import { isPageRequest, replaceErrors, type Replacement } from './replace-errors'
import { tidyHeaders } from './tidy-headers'

type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The largest upload that the admin takes, with room for what goes around it. */
const largestBody = 16_000_000

/** A larger one is read to its end before it is refused: who still sends does not hear the answer. */
const largestRead = 64_000_000

/**
 * What the site answers: Next's answer, and where that is a broken page a whole one in Dutch. It says 503 when
 * the database is away, so that readers and machines come back, and 500 otherwise. What is of no use without the
 * database does not get as far as Next.
 */
export function createSiteHandler({
  handle,
  proxies,
  isDatabaseUp,
  reportError,
}: {
  handle: NextHandler
  /** How many stand between this server and its clients. */
  proxies: number
  isDatabaseUp: () => Promise<boolean>
  /** Is told what Next let through, which it never should. */
  reportError: (text: string) => void
}): RequestListener {
  const replace = async (): Promise<Replacement> => pageOf((await isDatabaseUp()) ? 500 : 503)
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const length = Number(request.headers['content-length'] ?? 0)
    if (length > largestBody) {
      if (length <= largestRead) await readToEnd(request)
      response.writeHead(413, { connection: 'close', 'content-type': 'application/json' }).end(tooLarge)
      return
    }
    tellClientAddress({ request, proxies })
    request.url = readableAddress(request.url ?? '/')
    if (needsDatabase(request.url) && !(await isDatabaseUp())) {
      const { status, headers, body } = isPageRequest(request) ? pageOf(503) : refusal
      response.writeHead(status, headers).end(body)
      return
    }
    tidyHeaders(response)
    if (isPageRequest(request)) replaceErrors({ response, replace })
    try {
      await handle(request, response)
    } catch (error) {
      reportError(`${request.method} ${request.url}: ${describeFailure(error)}`)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    }
  }
  return (request, response) => void answer(request, response)
}

/** Or until the other side hangs up. */
async function readToEnd(request: IncomingMessage): Promise<void> {
  await new Promise<void>((resolve) => request.resume().once('close', resolve))
}

function pageOf(status: 500 | 503): Replacement {
  return {
    status,
    body: errorPage(status),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
      ...(status === 503 ? { 'retry-after': '10' } : {}),
    },
  }
}

const tooLarge = JSON.stringify({ errors: [{ message: 'Het bestand is groter dan 12 MB.' }] })

/** As Payload says what went wrong: the admin shows it beside the form, which keeps what was typed. */
const refusal: Replacement = {
  status: 503,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', 'retry-after': '10' },
  body: JSON.stringify({
    errors: [
      {
        message:
          'De database is even niet bereikbaar: er is niets opgehaald en niets opgeslagen. Probeer het over een paar tellen nog eens.',
      },
    ],
  }),
}
