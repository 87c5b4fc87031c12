import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type RequestOptions,
  type ServerResponse,
} from 'node:http'
import { channel } from 'node:diagnostics_channel'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { requestContext } from '../log/request-context'
import { createAskNext } from '../page-store/ask-next'
import { BrokenAnswerError, DatabaseAwayError, TooLargeError } from '../page-store/page-store'
import { renderErrorChannel } from '../render-errors'
import type { Revision } from '../revision/revision'
import type { RequestKind } from './request-kind'
import { SecurityHeaders } from './security-headers'
import { createSiteHandler, type SiteHandlerOptions } from './site-handler'
import type { WatchedRequest } from './watch-request'

type Handle = (request: IncomingMessage, response: ServerResponse) => void

const revision = { number: 7, withdrawal: 3 }

const broken: Record<string, Handle> = {
  'sent at once': (_, response) => {
    response.statusCode = 500
    response.setHeader('etag', '"broken"')
    response.end('<html id="__next_error__">')
  },
  streamed: (_, response) => {
    response.statusCode = 500
    Readable.from(['<html>', 'x'.repeat(100_000), '</html>']).pipe(response)
  },
  compressed: (_, response) => {
    response.statusCode = 500
    response.setHeader('content-encoding', 'gzip')
    response.flushHeaders()
    response.end(gzipSync('Error'))
  },
  'not sent at all, but thrown': () => {
    throw new Error('Next broke')
  },
}

describe.each(Object.entries(broken))('a page of the admin that is broken, %s,', (_, handle) => {
  test('becomes a whole page', async () => {
    const answer = await get({ path: '/admin', handle })
    expect(answer).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } })
    expect(answer.body).toContain('Er ging iets mis')
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(answer.body)))
    expect(answer.headers).not.toHaveProperty('etag')
    expect(answer.headers).not.toHaveProperty('content-encoding')
  })

  test('has no body when only the head is asked for', async () => {
    const answer = await get({ path: '/admin', method: 'HEAD', handle })
    expect(answer).toMatchObject({ status: 500, body: '' })
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(500)
  })
})

test('an error of the API stays as it is', async () => {
  const handle: Handle = (_, response) => void response.writeHead(500).end('as it was')
  expect(await get({ path: '/api/topics', handle })).toMatchObject({ status: 500, body: 'as it was' })
})

test.each([200, 404])('an answer of %i of the admin passes as it comes', async (status) => {
  const handle: Handle = (_, response) => {
    response.writeHead(status, { etag: '"kept"' })
    response.write('in ')
    response.end('parts')
  }
  const answer = await get({ path: '/admin', handle })
  expect(answer).toMatchObject({ status, body: 'in parts', headers: { etag: '"kept"' } })
})

test.each([
  {
    name: 'a connection that does not come',
    error: new Error('timeout exceeded when trying to connect'),
    status: 503,
  },
  { name: 'a fault of the program', error: new TypeError('x is not a function'), status: 500 },
])('a page of the admin that fails by $name is a Dutch $status', async ({ error, status }) => {
  const handle: Handle = (_, response) => {
    channel(renderErrorChannel).publish(new Error('Failed query', { cause: error }))
    response.writeHead(500).end('Internal Server Error')
  }
  const answer = await get({ path: '/admin', handle })
  expect(answer).toMatchObject({ status, headers: status === 503 ? { 'retry-after': '10' } : {} })
  expect(answer.body).toContain('lang="nl"')
})

test('a function of the admin that rejects its call is answered with that, in words that Next shows', async () => {
  const handle: Handle = (_, response) => {
    // As Next's bundle throws it, which has a class of its own.
    const error = Object.assign(new Error('Log eerst in.'), { name: 'RequestRejection', status: 401 })
    channel(renderErrorChannel).publish(error)
    response.writeHead(500, { 'content-type': 'text/x-component' }).end('E{"digest":"1"}')
  }
  const answer = await get({ path: '/admin', method: 'POST', ...call, handle })
  expect(answer).toMatchObject({
    status: 401,
    headers: { 'content-type': 'text/plain' },
    body: 'Log eerst in.',
  })
})

test('a function that Next does not have is told in Dutch, with the header by which its client knows', async () => {
  const handle: Handle = (_, response) => {
    response.writeHead(404, { 'x-nextjs-action-not-found': '1', 'content-type': 'text/plain' })
    response.end('Server action not found.')
  }
  const answer = await get({ path: '/admin', method: 'POST', ...call, handle })
  expect(answer).toMatchObject({ status: 404, headers: { 'x-nextjs-action-not-found': '1' } })
  expect(answer.body).toBe('Deze handeling bestaat niet, of niet meer: laad de pagina opnieuw.')
})

test('a function of the admin is nobody’s without a session, and Next is not asked', async () => {
  const answer = await get({
    path: '/admin',
    method: 'POST',
    ...call,
    headers: { ...call.headers, cookie: '' },
  })
  expect(answer).toMatchObject({ status: 401, body: 'Log eerst in bij het beheer.' })
})

const call = {
  headers: { 'next-action': '4'.repeat(42), 'content-type': 'text/plain;charset=UTF-8', cookie: 'staff' },
  body: JSON.stringify([{ name: 'form-state', args: {} }]),
}

test.each([
  { who: 'a reader', isDevelopment: false, status: 503 },
  { who: 'a developer, whose page is compiled first', isDevelopment: true, status: 200 },
])('an answer that begins after half a minute is a $status for $who', async ({ isDevelopment, status }) => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const handle: Handle = (_, response) => {
    vi.advanceTimersByTime(30_000)
    response.end('made')
  }
  expect((await get({ path: '/tip', handle, isDevelopment })).status).toBe(status)
})

describe('the name of a request', () => {
  const handle: Handle = (_, response) => {
    response.end(requestContext.getStore()?.id)
  }

  test('is sent back with its answer, and known while that is made', async () => {
    const { headers, body } = await get({ path: '/admin', handle })
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(body).toBe(headers['x-request-id'])
  })

  test('is that of the proxy, where there is one', async () => {
    const named = { path: '/api/topics', headers: { 'x-request-id': 'of-proxy' }, handle }
    expect((await get({ ...named, proxies: 1 })).headers['x-request-id']).toBe('of-proxy')
    expect((await get(named)).headers['x-request-id']).not.toBe('of-proxy')
  })

  test.each<[string, Options & { method?: string }]>([
    ['/admin?a=%00', {}],
    ['/themas/asiel', { method: 'DELETE' }],
    ['/themas/asiel', {}],
    ['/livez', {}],
    ['/admin', { isAway: true }],
  ])('is sent with what goes wrong, and with all else: %s', async (path, options) => {
    const { headers } = await get({ path, proxies: 1, headers: { 'x-request-id': 'of-proxy' }, ...options })
    expect(headers['x-request-id']).toBe('of-proxy')
  })

  test('is handed to the store, which sends it with what is kept', async () => {
    const store: SiteHandlerOptions['store'] = {
      respond: () => Promise.reject(new Error('Nothing is made here.')),
      clear: () => undefined,
      sendKept: ({ response, added }) => {
        response.writeHead(200, ['etag', '"kept"', ...added]).end('kept')
        return 'page'
      },
    }
    const seen: (RequestKind | null)[] = []
    const watchers = [({ kept }: WatchedRequest): number => seen.push(kept)]
    const answer = await get({ path: '/', store, watchers })
    expect(answer).toMatchObject({ status: 200, body: 'kept', headers: { etag: '"kept"' } })
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(seen).toEqual(['page'])
  })
})

describe('what the store cannot answer', () => {
  const failing = (error: Error): SiteHandlerOptions['store'] => ({
    respond: () => Promise.reject(error),
    clear: () => undefined,
    sendKept: () => null,
  })

  test('is a Dutch 503 while the database is away', async () => {
    const answer = await get({ path: '/themas/asiel', store: failing(new DatabaseAwayError()) })
    expect(answer).toMatchObject({
      status: 503,
      headers: { 'retry-after': '10', 'cache-control': 'no-store' },
    })
    expect(answer.body).toContain('Even niet beschikbaar')
  })

  test('is a Dutch 500 where it is broken, and is told', async () => {
    const told: unknown[] = []
    const answer = await get({
      path: '/themas/asiel',
      store: failing(new BrokenAnswerError('/themas/asiel')),
      reportError: ({ error }) => told.push(error),
    })
    expect(answer.status).toBe(500)
    expect(answer.headers).not.toHaveProperty('retry-after')
    expect(told).toHaveLength(1)
  })

  test('is what Next says of it to a developer, with scripts that it may run', async () => {
    const handle: Handle = (_, response) => void response.writeHead(500).end('the overlay of Next')
    const store = failing(new BrokenAnswerError('/themas/asiel'))
    const answer = await get({ path: '/themas/asiel', store, handle, isDevelopment: true })
    expect(answer).toMatchObject({ status: 500, body: 'the overlay of Next' })
    expect(answer.headers['content-security-policy']).toContain("'nonce-")
  })

  test('is asked of Next and passed on where it is too large, with nothing that the client says', async () => {
    const heard: unknown[] = []
    const handle: Handle = ({ url, headers }, response) => {
      heard.push({ url, ...headers })
      Readable.from(['een ', 'lange ', 'lijst']).pipe(response)
    }
    const answer = await get({
      path: '/vragen.csv?x=1',
      headers: { cookie: 'a=b', host: 'elders.example' },
      store: failing(new TooLargeError()),
      handle,
    })
    expect(answer).toMatchObject({ status: 200, body: 'een lange lijst' })
    expect(heard).toEqual([
      {
        url: '/vragen.csv',
        host: 'gids.example',
        'user-agent': 'gids-page-store',
        'accept-encoding': 'identity',
      },
    ])
  })
})

describe('while the database is away', () => {
  test('a page of the admin is a page that says so', async () => {
    const answer = await get({ path: '/admin', isAway: true })
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '10' } })
    expect(answer.body).toContain('Even niet beschikbaar')
  })

  test('a save is refused in words that the admin shows', async () => {
    const answer = await get({ path: '/api/topics/1', method: 'PATCH', isAway: true })
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '10' } })
    expect(JSON.parse(answer.body).errors[0].message).toContain('niets opgeslagen')
  })

  test('an uploaded picture, which is a file, is sent', async () => {
    const handle: Handle = (_, response) => void response.end('picture')
    expect(await get({ path: '/api/media/file/asiel.webp', isAway: true, handle })).toMatchObject({
      status: 200,
      body: 'picture',
    })
  })

  test('the process is alive, and not ready', async () => {
    expect(await get({ path: '/livez', isAway: true })).toMatchObject({ status: 200, body: 'ok\n' })
    expect(await get({ path: '/readyz', isAway: true })).toMatchObject({
      status: 503,
      body: 'database away\n',
    })
  })

  test('nor is it while nothing can be written', async () => {
    const hasRoom = (): Promise<boolean> => Promise.resolve(false)
    expect(await get({ path: '/readyz', hasRoom })).toMatchObject({
      status: 503,
      headers: { 'retry-after': '10' },
      body: 'data folder full or read-only\n',
    })
    expect(await get({ path: '/livez', hasRoom })).toMatchObject({ status: 200 })
  })
})

describe('a write', () => {
  const saved: Handle = (incoming, response) => {
    const pieces: Buffer[] = []
    incoming.on('data', (piece) => pieces.push(Buffer.from(piece)))
    incoming.on('end', () => response.end(`saved ${Buffer.concat(pieces).toString()}`))
  }

  test('that changed something public is answered when all have heard of it', async () => {
    const order: string[] = []
    const answer = await get({
      path: '/api/topics/1',
      method: 'PATCH',
      body: 'this',
      handle: saved,
      revisions: {
        latest: { number: 6, withdrawal: 3 },
        heardByAll: async ({ number, limit }) => void order.push(`heard ${number} within ${limit} ms`),
      },
    })
    expect([...order, answer.body]).toEqual(['heard 7 within 1000 ms', 'saved this'])
  })

  test('that changed nothing public waits for nobody', async () => {
    const heard: number[] = []
    await get({
      path: '/api/topics/1',
      method: 'POST',
      handle: saved,
      revisions: { heardByAll: async ({ number }) => void heard.push(number) },
    })
    expect(heard).toEqual([])
  })

  test('of which the outcome cannot be read back drops what was kept', async () => {
    let dropped = 0
    let reads = 0
    const store = {
      respond: () => Promise.resolve(),
      clear: () => void (dropped += 1),
      sendKept: () => null,
    }
    const read = (): Promise<null> => {
      reads += 1
      return Promise.resolve(null)
    }
    const handle: Handle = (_, response) => response.writeHead(500).end()
    await get({ path: '/api/topics/1', method: 'DELETE', handle, store, revisions: { read } })
    expect([reads, dropped]).toEqual([1, 1])
  })

  test('that was done before the database went is answered when it is back and all have heard', async () => {
    const order: string[] = []
    const store = {
      respond: () => Promise.resolve(),
      clear: () => void order.push('dropped'),
      sendKept: () => null,
    }
    const read = (): Promise<Revision | null> => {
      order.push('read')
      return Promise.resolve(order.length < 5 ? null : { number: 7, withdrawal: 7 })
    }
    const answer = await get({
      path: '/api/topics/1',
      method: 'PATCH',
      body: 'this',
      handle: saved,
      store,
      revisions: {
        latest: { number: 6, withdrawal: 3 },
        read,
        heardByAll: async ({ number, limit }) => void order.push(`heard ${number} within ${limit} ms`),
      },
    })
    expect([...order, answer.body]).toEqual([
      ...['read', 'dropped', 'read', 'read', 'read'],
      ...['heard 7 within 1000 ms', 'saved this'],
    ])
  })

  test('arrives whole, also where it is large', async () => {
    const body = 'x'.repeat(12_000_000)
    const answer = await get({ path: '/api/media', method: 'POST', body, handle: saved })
    expect(answer.body.length).toBe(body.length + 'saved '.length)
  })

  test('that no endpoint can read is refused in JSON, and Next is not asked', async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await get({ path: '/api/globals/site', method: 'POST', headers, body: '[]' })
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      400,
      { errors: [{ message: 'Dit is geen document.' }] },
    ])
  })

  test('that is far too large is refused before it is read', async () => {
    const headers = { 'content-length': '64000001' }
    expect(await get({ path: '/api/media', method: 'POST', headers })).toMatchObject({ status: 413 })
  })

  test('that is too large is refused after it', async () => {
    const answer = await get({ path: '/api/media', method: 'POST', body: 'x'.repeat(17_000_000) })
    expect([answer.status, answer.body]).toEqual([413, expect.stringContaining('groter dan 12 MB')])
  })
})

test('a page for one visitor is made for each request, with its status and its cookie', async () => {
  const handle: Handle = ({ headers }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const head = '<head><meta name="gids:status" content="404"/></head>'
    response.end(`<html>${head}${headers.cookie} ${headers['user-agent']}</html>`)
  }
  const answer = await get({ path: '/voorbeeld/themas/1', headers: { cookie: 'a=b' }, handle })
  expect(answer).toMatchObject({
    status: 404,
    headers: { 'cache-control': 'private, no-store' },
    body: '<html><head></head>a=b gids-page-store</html>',
  })
})

describe('the policy of an answer', () => {
  const echo: Handle = ({ headers }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(String(headers['content-security-policy']))
  }

  test.each(['/admin', '/voorbeeld/themas/1'])(
    'of %s has a nonce that Next is told, whatever the client says',
    async (path) => {
      const headers = { 'content-security-policy': "script-src 'nonce-of-somebody-else'" }
      const [one, other] = [
        await get({ path, headers, handle: echo }),
        await get({ path, headers, handle: echo }),
      ]
      expect(one.body).toMatch(/script-src 'nonce-[\w+/]{22}==' /)
      expect(one.headers['content-security-policy']).toBe(one.body)
      expect(other.body).not.toBe(one.body)
    },
  )

  test.each(['/api/topics', '/tip'])('of %s has none, and the client tells Next of none', async (path) => {
    const headers = { 'content-security-policy': "script-src 'nonce-of-somebody-else'" }
    const answer = await get({ path, headers, handle: echo })
    expect(answer.body).toBe('undefined')
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; /)
    expect(answer.headers['content-security-policy']).not.toContain('nonce')
  })

  test('says where a broken preview may be framed', async () => {
    const handle: Handle = (_, response) => void response.writeHead(500).end()
    const framed = async (path: string): Promise<unknown> =>
      (await get({ path, handle })).headers['x-frame-options']
    expect([await framed('/voorbeeld/themas/1'), await framed('/admin')]).toEqual(['SAMEORIGIN', 'DENY'])
  })
})

describe('what the API says to caches', () => {
  test('is that they keep nothing', async () => {
    const answer = await get({ path: '/api/topics', handle: (_, response) => void response.end() })
    expect(answer.headers['cache-control']).toBe('private, no-store')
  })

  test('is what an answer says itself', async () => {
    const handle: Handle = (_, response) => void response.setHeader('cache-control', 'max-age=60').end()
    expect((await get({ path: '/api/topics', handle })).headers['cache-control']).toBe('max-age=60')
  })
})

describe('an uploaded picture', () => {
  const path = '/api/media/file/vlak-0123456789.webp'
  const picture: Handle = ({ method, headers }, response) => {
    const [status, text] = headers.range === undefined ? [200, 'a whole picture'] : [206, 'a whole']
    response.writeHead(status, { 'content-type': 'image/webp', 'content-length': text.length })
    response.end(method === 'GET' ? text : undefined)
  }
  const etag = '"vlak-0123456789.webp"'
  const secured = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' }
  const forGood = 'max-age=31536000, immutable'

  test('is kept for good under its name', async () => {
    expect(await get({ path, handle: picture })).toMatchObject({
      status: 200,
      headers: { etag, 'cache-control': `public, ${forGood}` },
      body: 'a whole picture',
    })
  })

  test('is kept by the browser alone of who may see more than others', async () => {
    for (const headers of [{ cookie: 'payload-token=a' }, { authorization: 'JWT a' }]) {
      const answer = await get({ path, headers, handle: picture })
      expect(answer.headers['cache-control']).toBe(`private, ${forGood}`)
    }
  })

  test.each([etag, `W/${etag}`, `"other", ${etag}`, '*'])('is not sent to who has %s', async (had) => {
    const answer = await get({ path, headers: { 'if-none-match': had }, handle: picture })
    expect(answer).toMatchObject({ status: 304, headers: { etag, ...secured }, body: '' })
    expect(answer.headers).not.toHaveProperty('content-type')
  })

  test('is sent to who has another', async () => {
    const answer = await get({ path, headers: { 'if-none-match': '"vlak.webp"' }, handle: picture })
    expect(answer.status).toBe(200)
  })

  test('has a head, which is asked for as Payload knows it', async () => {
    const answer = await get({ path, method: 'HEAD', handle: picture })
    expect(answer).toMatchObject({ status: 200, headers: { etag, 'content-length': '15' }, body: '' })
  })

  test('is sent in part, but where the rest is of another picture', async () => {
    const range = 'bytes=0-6'
    expect(await get({ path, headers: { range }, handle: picture })).toMatchObject({ status: 206 })
    const same = { range, 'if-range': etag }
    expect(await get({ path, headers: same, handle: picture })).toMatchObject({ status: 206 })
    const other = { range, 'if-range': '"other"' }
    expect(await get({ path, headers: other, handle: picture })).toMatchObject({ status: 200 })
  })

  test('that is not there is kept by nobody', async () => {
    const handle: Handle = (_, response) => void response.writeHead(404).end()
    const answer = await get({ path, headers: { 'if-none-match': '*' }, handle })
    expect(answer).toMatchObject({ status: 404, headers: { 'cache-control': 'private, no-store' } })
    expect(answer.headers).not.toHaveProperty('etag')
  })
})

test('browsers are told what they may fetch before it is asked for', async () => {
  const answer = await get({ path: '/speculation-rules.json' })
  expect(answer.headers['content-type']).toBe('application/speculationrules+json')
  expect(JSON.parse(answer.body)).toMatchObject({ prefetch: [{ eagerness: 'moderate' }] })
})

test('a connection goes on after a broken page', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  const port = await serve({ handle: broken.streamed ?? (() => undefined) })
  const ports = []
  for (let count = 0; count < 3; count += 1)
    ports.push((await ask({ port, path: '/admin', agent })).localPort)
  expect(new Set(ports).size).toBe(1)
})

test('a client that goes away stops what is made for it', async () => {
  let isStopped = false
  const handle: Handle = (_, response) => {
    response.once('close', () => (isStopped = true))
    response.write('begin')
  }
  const port = await serve({ handle })
  const asked = request({ host: '127.0.0.1', port, path: '/admin' }, () => asked.destroy())
  asked.on('error', () => undefined)
  asked.end()
  await expect.poll(() => isStopped).toBe(true)
})

type Options = Partial<Omit<SiteHandlerOptions, 'revisions' | 'ask'>> & {
  handle?: Handle
  isAway?: boolean
  revisions?: Partial<SiteHandlerOptions['revisions']>
}

interface Answer {
  status: number | undefined
  headers: IncomingMessage['headers']
  body: string
  localPort: number | undefined
}

async function get({
  path,
  method,
  headers,
  body,
  ...options
}: Options & Pick<RequestOptions, 'path' | 'method' | 'headers'> & { body?: string }): Promise<Answer> {
  return ask({ port: await serve(options), path, method, headers, body })
}

async function serve({ handle, isAway = false, revisions, ...options }: Options): Promise<number> {
  const current = isAway ? null : revision
  const handler = createSiteHandler({
    origins: ['https://gids.example'],
    proxies: 0,
    hasStaffSession: async ({ cookie }) => cookie === 'staff',
    security: new SecurityHeaders({ siteURL: 'https://gids.example', isDevelopment: false }),
    host: 'gids.example',
    script: '/behaviours-a1.js',
    store: {
      respond: () => Promise.reject(new Error('Nothing is asked of the store here.')),
      clear: () => undefined,
      sendKept: () => null,
    },
    hasRoom: () => Promise.resolve(true),
    reportError: () => undefined,
    ...options,
    ask: createAskNext(async (incoming, response) => handle?.(incoming, response)),
    revisions: {
      current,
      latest: revision,
      silence: 0,
      read: () => Promise.resolve(current),
      heardByAll: () => Promise.reject(new Error('Nobody has to hear of this.')),
      ...revisions,
    },
  })
  const server = createServer(handler)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

function ask({ body, ...options }: RequestOptions & { body?: string }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', ...options }, (response) => {
      const pieces: Buffer[] = []
      const localPort = response.socket.localPort
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.once('error', reject)
      response.once('end', () => {
        const { statusCode: status, headers } = response
        resolve({ status, headers, body: Buffer.concat(pieces).toString(), localPort })
      })
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}
