import { readFileSync } from 'node:fs'
import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createSecureContext } from 'node:tls'

import { publicInternet, type Network } from '@/server/outgoing/network'

export interface FarmRequest {
  host: string
  method: string
  path: string
  /** In milliseconds, by a clock that never goes back. */
  at: number
}

export interface Farm extends AsyncDisposable {
  /** The network as these servers are on it: every other address is none of the public internet. */
  network: Network
  requests: FarmRequest[]
  url: (host: string, place?: string) => string
  secureURL: (host: string) => string
}

/** What a host of the farm does. */
export type FarmHost = RequestListener

/** Of the public internet in these tests. */
const outside = '127.0.0.2'

/** Starts servers on loopback that play these hosts, behind a resolver that knows no others. */
export async function startFarm({
  hosts,
  resolve = {},
}: {
  hosts: (urls: Pick<Farm, 'url'>) => Record<string, FarmHost>
  /** What a look-up of some names gives instead. */
  resolve?: Record<string, () => string[]>
}): Promise<Farm> {
  const requests: FarmRequest[] = []
  const answer: RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    requests.push({ host, method: request.method ?? '', path: request.url ?? '', at: performance.now() })
    const play = hosts({ url })[host.replace(/\.example$/, '')]
    if (play) play(request, response)
    else response.writeHead(404).end()
  }
  const plain = createPlainServer(answer)
  const secure = createSecureServer({ ...contextOf('right'), SNICallback: chooseCertificate }, answer)
  const [port, securePort] = [await listen(plain), await listen(secure)]
  const url = (host: string, place = '/'): string => `http://${host}.example:${port}${place}`
  return {
    requests,
    url,
    secureURL: (host) => `https://${host}.example:${securePort}/`,
    network: {
      ...publicInternet({ site: 'https://gids.example' }),
      ca: certificate('authority'),
      isAllowedPort: () => true,
      isAllowed: (address) => address === outside,
      resolve: (host) => lookUp({ host, known: resolve[host]?.() }),
    },
    [Symbol.asyncDispose]: async () => {
      for (const server of [plain, secure]) server.closeAllConnections()
      await Promise.all([plain, secure].map((server) => new Promise((done) => server.close(done))))
    },
  }
}

/** The name `weg` does not exist, as Node says it. */
function lookUp({ host, known }: { host: string; known?: string[] }): Promise<string[]> {
  if (known) return Promise.resolve(known)
  if (!/^weg\.|(?<!\.example)$/.test(host)) return Promise.resolve([outside])
  return Promise.reject(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }))
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen({ port: 0, host: outside }, resolve))
  const { port } = server.address() as AddressInfo // of a server that listens on a port
  return port
}

/** The first part of a name says which certificate its server has. */
function chooseCertificate(
  name: string,
  done: (error: Error | null, context: ReturnType<typeof createSecureContext>) => void,
): void {
  const file = certificates[name.split('.')[0] ?? ''] ?? 'right'
  done(null, createSecureContext(contextOf(file)))
}

const certificates: Record<string, string> = {
  verlopen: 'expired',
  'andere-naam': 'other-name',
  'zonder-keten': 'no-chain',
  'verlopen-keten': 'expired-chain',
}

function contextOf(file: string): { key: string; cert: string } {
  return { key: certificate('key'), cert: certificate(file) }
}

function certificate(file: string): string {
  return readFileSync(path.resolve('tests/fixtures/tls', `${file}.pem`), 'utf8')
}
