import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type WatchedSite = AsyncDisposable & { address: string }

const watcherPath = '/watcher.js'

/** Runs before all else of a page, and writes down what would stand in the console: errors, and what the policy stops. */
const watcher = `
  window.faults = []
  addEventListener('error', ({ message, target }) => faults.push(message || 'not loaded: ' + target.outerHTML), true)
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)))
  addEventListener('securitypolicyviolation', (event) =>
    faults.push(event.effectiveDirective + ': ' + event.blockedURI))
  console.error = (...said) => faults.push(said.join(' '))`

/**
 * Stands before the site and has each page keep its own faults in `window.faults`, for a browser whose console cannot
 * be read from outside. The watcher is a file of the site for the browser, so that the policy stays as it is.
 */
export async function startWatchedSite(site: string): Promise<WatchedSite> {
  const server = createServer((request, response) => {
    if (request.url === watcherPath) {
      response.setHeader('content-type', 'text/javascript').end(watcher)
      return
    }
    pass({ site, path: request.url ?? '/' }).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => close(server) }
}

async function pass({
  site,
  path,
}: {
  site: string
  path: string
}): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const answer = await fetch(new URL(path, site), { redirect: 'manual' })
  const headers = Object.fromEntries(answer.headers)
  // The body is not encoded any more, and has another length.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) delete headers[name]
  const body = Buffer.from(await answer.arrayBuffer())
  const isPage = headers['content-type']?.startsWith('text/html')
  return {
    status: answer.status,
    headers,
    body: isPage
      ? Buffer.from(String(body).replace(/<head[^>]*>/, `$&<script src="${watcherPath}"></script>`))
      : body,
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
