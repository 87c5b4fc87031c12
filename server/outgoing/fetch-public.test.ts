import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, onTestFinished, test } from 'vitest'

import { fetchPublic } from './fetch-public'
import { publicInternet, type Network } from './network'

/** Of the public internet in these tests; every other address of this machine is not. */
const outside = '127.0.0.2'
const internet = publicInternet({ site: 'https://gids.example' })

/** Each leads to this machine or its network, as it is written or by its name. `PORT` is that of the canary. */
const addresses = `
  127.0.0.1 127.0.0.1. 127.1 127.0.1 2130706433 017700000001 0x7f000001 0x7F.1 0177.0.0.1 0177.0.0.01 0x7f.0.0.1
  127.0.0.3 127.255.255.254 127.000.000.001 00000177.1 0x7f.0x0.0x0.0x1 %31%32%37.0.0.1 １２７.０.０.１ 127。0。0。1 ①②⑦.0.0.1
  0 0.0.0.0 0x0 00 0.0 [::] [::1] [0:0:0:0:0:0:0:1] [0::1] [::0001] [::ffff:127.0.0.1] [::FFFF:7f00:1]
  [0:0:0:0:0:ffff:127.0.0.1] [::ffff:0:127.0.0.1] [::127.0.0.1] [64:ff9b::127.0.0.1] [64:ff9b:1::7f00:1] [2002:7f00:1::]
  [2001::7f00:1] [fe80::1] [fec0::1] [fc00::1] [fd00::1] [ff02::1] [100::1] [2001:db8::1] [3fff::1] [5f00::1]
  localhost LOCALHOST localhost. lokaal.example zes.example gemengd.example nul.example metadata.example
  10.0.0.1 10.255.255.255 012.0.0.1 172.16.0.1 172.31.255.254 192.168.0.1 192.168.1 3232235521 0xa9fea9fe 169.254.169.254
  100.64.0.1 198.18.0.1 192.0.0.1 192.0.2.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
`
  .trim()
  .split(/\s+/)

const names: Record<string, string[]> = {
  'buiten.example': [outside],
  'lokaal.example': ['127.0.0.1'],
  'zes.example': ['::1'],
  'gemengd.example': [outside, '127.0.0.1'],
  'nul.example': ['0.0.0.0'],
  'metadata.example': ['169.254.169.254'],
  'leeg.example': [],
}

function network(): Network & { asked: string[] } {
  const asked: string[] = []
  return {
    ...internet,
    isAllowed: (address) => address === outside || internet.isAllowed(address),
    isAllowedPort: () => true,
    resolve: (host) => {
      asked.push(host)
      return Promise.resolve(names[host] ?? ['127.0.0.1', '::1'])
    },
    asked,
  }
}

async function listen({ host, answer }: { host: string; answer: RequestListener }): Promise<Server> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen({ port: 0, host }, resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return server
}

function portOf(server: Server): number {
  const { port } = server.address() as AddressInfo // of a server that listens on a port
  return port
}

/** Listens on every address of this machine, and counts who connects. */
async function canary(): Promise<{ port: number; connections: () => number }> {
  const server = await listen({ host: '::', answer: (_, response) => response.end('ja') })
  let connections = 0
  server.on('connection', () => (connections += 1))
  return { port: portOf(server), connections: () => connections }
}

async function serve(answer: RequestListener): Promise<string> {
  const server = await listen({ host: outside, answer })
  return `http://buiten.example:${portOf(server)}`
}

function fetchText(options: Partial<Parameters<typeof fetchPublic>[0]> & { url: string }): Promise<unknown> {
  return fetchPublic({
    accept: '*/*',
    network: network(),
    limits: { bytes: 1000, redirects: 3, milliseconds: 5000 },
    read: async (body) => {
      let text = ''
      for await (const part of body) text += part.toString()
      return text
    },
    ...options,
  })
}

test('a canary hears of who connects to this machine', async () => {
  const { port, connections } = await canary()
  for (const host of ['127.0.0.1', '[::1]', '0.0.0.0', '[::ffff:127.0.0.1]', '127.0.0.3'])
    await fetch(`http://${host}:${port}/`, { headers: { connection: 'close' } })
  expect(connections()).toBe(5)
})

test(`none of ${addresses.length} addresses is connected to, nor one of their redirects`, async () => {
  const { port, connections } = await canary()
  const redirecting = await serve((request, response) => {
    // A header has bytes, whatever they spell.
    const location = Buffer.from(decodeURIComponent(request.url?.slice(1) ?? '')).toString('latin1')
    response.writeHead(302, { location }).end()
  })
  expect(addresses.length).toBeGreaterThanOrEqual(60)
  for (const host of addresses)
    for (const scheme of ['http', 'https']) {
      const url = `${scheme}://${host}:${port}/`
      await expect(fetchText({ url }), url).rejects.toThrow(/niet van het openbare internet|deugt niet/)
      const redirect = `${redirecting}/${encodeURIComponent(url)}`
      await expect(fetchText({ url: redirect }), redirect).rejects.toThrow(
        /niet van het openbare internet|deugt niet/,
      )
    }
  expect(connections()).toBe(0)
})

test('nothing is looked up for an address that is written as a number', async () => {
  const { port } = await canary()
  const asking = network()
  for (const host of ['2130706433', '[::ffff:127.0.0.1]', '0x7f.1', '127.0.0.1'])
    await expect(fetchText({ url: `http://${host}:${port}/`, network: asking })).rejects.toThrow(/openbare/)
  expect(asking.asked).toEqual([])
})

test('a name that leads elsewhere at the second look is connected to where the first led', async () => {
  const { port, connections } = await canary()
  const server = await listen({ host: outside, answer: (_, response) => response.end('buiten') })
  const asked: string[] = []
  const resolve = (host: string): Promise<string[]> => {
    asked.push(host)
    return Promise.resolve([asked.length === 1 ? outside : '127.0.0.1'])
  }
  const url = `http://buiten.example:${portOf(server)}/`
  expect(await fetchText({ url, network: { ...network(), resolve } })).toBe('buiten')
  await expect(
    fetchText({ url: `http://buiten.example:${port}/`, network: { ...network(), resolve } }),
  ).rejects.toThrow(/openbare/)
  expect(connections()).toBe(0)
})

test.each([
  'http://buiten.example:22/',
  'http://buiten.example:8080/',
  'https://buiten.example:80443/',
  'http://a:b@buiten.example/',
  'ftp://buiten.example/',
  'file:///etc/passwd',
  'data:text/plain,a',
  'javascript:alert(1)',
  '//buiten.example/',
  'http://',
  '',
  'geen adres',
])('“%s” is asked of nobody', async (url) => {
  const resolve = (): Promise<string[]> => Promise.reject(new Error('asked'))
  await expect(fetchText({ url, network: { ...internet, resolve } })).rejects.toThrow(/adres/)
})

test.each([
  ['http://buiten.example:80/', 'http://buiten.example/'],
  ['https://buiten.example:443/', 'https://buiten.example/'],
])('%s and %s may be asked', async (...urls) => {
  for (const url of urls) {
    const resolve = (): Promise<string[]> => Promise.resolve(['10.0.0.1'])
    await expect(fetchText({ url, network: { ...internet, resolve } })).rejects.toThrow(/openbare/)
  }
})

test('a server is told who asks, and gets no cookie or referrer', async () => {
  const url = await serve((request, response) => response.end(JSON.stringify(request.headers)))
  expect(JSON.parse(String(await fetchText({ url })))).toEqual({
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': 'Gids (+https://gids.example)',
    connection: 'keep-alive',
    host: new URL(url).host,
  })
})

test('a name without addresses is not of the public internet', async () => {
  await expect(fetchText({ url: 'http://leeg.example/' })).rejects.toThrow(/openbare/)
})

const failures: [string, RequestListener, RegExp][] = [
  ['an error', (_, response) => response.writeHead(503).end(), /antwoordt met 503/],
  ['too many bytes', (_, response) => response.end('a'.repeat(1001)), /groter dan/],
  ['bytes that never end', (_, response) => setInterval(() => response.write('a'.repeat(99)), 1), /groter/],
  ['a circle', (_, response) => response.writeHead(301, { location: '/' }).end(), /meer dan 3/],
  ['a redirect to nothing', (_, response) => response.writeHead(301, { location: 'http://' }).end(), /deugt/],
  ['no answer', () => undefined, /te lang/],
  ['half an answer', (_, response) => response.write('half'), /te lang/],
  ['a broken line', (request) => request.socket.destroy(), /niet te bereiken/],
  [
    'an answer that is cut off',
    (request, response) => {
      response.writeHead(200, { 'content-length': 900 }).write('half')
      setTimeout(() => request.socket.destroy(), 50)
    },
    /niet te bereiken/,
  ],
]

test.each(failures)('%s is a reason in Dutch', async (_, answer, reason) => {
  const url = await serve(answer)
  const limits = { bytes: 1000, redirects: 3, milliseconds: 500 }
  await expect(fetchText({ url, limits })).rejects.toThrow(reason)
})

test('what the reader throws is thrown on', async () => {
  const url = await serve((_, response) => response.end('tekst'))
  const read = (): Promise<never> => Promise.reject(new RangeError('van de lezer'))
  await expect(fetchText({ url, read })).rejects.toThrow(RangeError)
})
