import { createServer, type RequestListener } from 'node:http'

import { describeError } from '../log/describe-error'
import { writeLog } from '../log/write-log'

/** What a scrape is answered. */
export interface Exposition {
  contentType: string
  read: () => Promise<string>
}

/** The address of this machine itself, which nobody else reaches. */
export const metricsHost = '127.0.0.1'

/** Serves `/metrics` on a port of this machine alone, until it is disposed of. Throws where something else listens there. */
export async function serveMetrics({
  port,
  exposition,
}: {
  port: number
  exposition: Exposition
}): Promise<AsyncDisposable> {
  const server = createServer(answerScrapes(exposition))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: metricsHost }, resolve)
  })
  return {
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

function answerScrapes(exposition: Exposition): RequestListener {
  const { contentType } = exposition
  const plain = { 'content-type': 'text/plain; charset=utf-8' }
  return (request, response) => {
    const { method = '', url = '/' } = request
    const isHead = method === 'HEAD'
    if (url.split('?')[0] !== '/metrics') response.writeHead(404, plain).end(isHead ? '' : 'Not found.\n')
    else if (method !== 'GET' && !isHead)
      response.writeHead(405, { ...plain, allow: 'GET, HEAD' }).end('Only GET and HEAD.\n')
    else if (isHead)
      response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end()
    else
      exposition.read().then(
        (text) =>
          response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text),
        (error: unknown) => {
          response.writeHead(500, plain).end('The metrics cannot be read.\n')
          writeLog({ level: 'error', message: describeError(error), stream: process.stderr })
        },
      )
  }
}
