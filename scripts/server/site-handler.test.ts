import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type RequestOptions,
  type ServerResponse,
} from 'node:http'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createSiteHandler } from './site-handler'

type Handle = (request: IncomingMessage, response: ServerResponse) => void

const brokenAnswers: Record<string, Handle> = {
  'sent at once': (_, response) => {
    response.statusCode = 500
    response.setHeader('etag', '"broken"')
    response.setHeader('cache-control', 's-maxage=31536000')
    response.end('<html id="__next_error__">')
  },
  'with its head written first': (_, response) => {
    response.writeHead(500, { 'content-length': '5' })
    response.end('Error')
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

describe.each(Object.entries(brokenAnswers))('a broken page %s', (_, handle) => {
  test('becomes a whole page with 503 while the database is away', async () => {
    const answer = await ask({ handle, isDatabaseUp: false })
    expect(answer).toMatchObject({
      status: 503,
      headers: { 'retry-after': '10', 'cache-control': 'no-store' },
    })
    expect(answer.body).toContain('Even niet beschikbaar')
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(answer.body)))
    expect(answer.headers).not.toHaveProperty('etag')
    expect(answer.headers).not.toHaveProperty('content-encoding')
  })

  test('becomes a whole page with 500 while the database answers', async () => {
    const answer = await ask({ handle, isDatabaseUp: true })
    expect(answer.status).toBe(500)
    expect(answer.body).toContain('Er ging iets mis')
    expect(answer.headers).not.toHaveProperty('retry-after')
  })

  test('has no body when only the head is asked for', async () => {
    const answer = await ask({ handle, isDatabaseUp: false, method: 'HEAD' })
    expect(answer).toMatchObject({ status: 503, body: '' })
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(500)
  })
})

test.each(['//', '/%', '/?', '*'])(
  'a broken page at %s, which is no address, becomes a whole one',
  async (path) => {
    const handle = brokenAnswers.streamed ?? (() => undefined)
    expect(await ask({ handle, isDatabaseUp: true, path })).toMatchObject({ status: 500 })
  },
)

describe('what is no broken page stays as it is', () => {
  const failure: Handle = (_, response) => void response.writeHead(500).end('as it was')

  test.each(['/api/topics', '/api', '/api?depth=1', '/_next/static/chunk.js'])(
    'an error of %s',
    async (path) => {
      expect(await ask({ handle: failure, isDatabaseUp: true, path })).toMatchObject({
        status: 500,
        body: 'as it was',
      })
    },
  )

  test('an error of a form that was sent', async () => {
    expect(await ask({ handle: failure, isDatabaseUp: false, method: 'POST' })).toMatchObject({
      status: 500,
      body: 'as it was',
    })
  })

  test.each([200, 404, 503])('an answer of %i, streamed', async (status) => {
    const handle: Handle = (_, response) => {
      response.writeHead(status, { etag: '"kept"' })
      response.write('in ')
      response.end('parts')
    }
    const answer = await ask({ handle, isDatabaseUp: true })
    expect(answer).toMatchObject({ status, body: 'in parts', headers: { etag: '"kept"' } })
  })
})

describe('what is of no use without the database', () => {
  const handle: Handle = (_, response) => void response.end('as a stranger')

  test('is a page that says so', async () => {
    const answer = await ask({ handle, isDatabaseUp: false, path: '/admin' })
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '10' } })
    expect(answer.body).toContain('Even niet beschikbaar')
  })

  test('is refused in words that the admin shows', async () => {
    const answer = await ask({ handle, isDatabaseUp: false, path: '/api/topics/1', method: 'PATCH' })
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '10' } })
    expect(JSON.parse(answer.body).errors[0].message).toContain('niets opgeslagen')
  })

  test('is answered as ever while it is there', async () => {
    expect(await ask({ handle, isDatabaseUp: true, path: '/admin' })).toMatchObject({
      status: 200,
      body: 'as a stranger',
    })
  })
})

test('a connection goes on after a broken page', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const port = await serve({ handle: brokenAnswers.streamed ?? (() => undefined), isDatabaseUp: false })
  const ports = []
  for (let count = 0; count < 3; count += 1) ports.push((await get({ port, agent })).localPort)
  agent.destroy()
  expect(new Set(ports).size).toBe(1)
})

test('a body that is far too large is refused before it is read', async () => {
  const port = await serve({ handle: () => undefined, isDatabaseUp: true })
  const headers = { 'content-length': '64000001' }
  expect(await get({ port, method: 'POST', headers })).toMatchObject({ status: 413 })
})

test('who sends a body that is too large is told so after it', async () => {
  const port = await serve({ handle: () => undefined, isDatabaseUp: true })
  const answer = await fetch(`http://127.0.0.1:${port}/api/media`, {
    method: 'POST',
    body: Buffer.alloc(17_000_000),
  })
  expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('groter dan 12 MB')])
})

type Answer = {
  status: number | undefined
  headers: IncomingMessage['headers']
  body: string
  localPort: number | undefined
}

async function ask({
  handle,
  isDatabaseUp,
  ...asked
}: {
  handle: Handle
  isDatabaseUp: boolean
  method?: string
  path?: string
}): Promise<Answer> {
  return get({ port: await serve({ handle, isDatabaseUp }), ...asked })
}

async function serve({ handle, isDatabaseUp }: { handle: Handle; isDatabaseUp: boolean }): Promise<number> {
  const handler = createSiteHandler({
    proxies: 0,
    handle: async (incoming, response) => handle(incoming, response),
    isDatabaseUp: () => Promise.resolve(isDatabaseUp),
    reportError: () => undefined,
  })
  const server = createServer(handler)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no address')
  return address.port
}

function get(options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', ...options }, (response) => {
      const chunks: Buffer[] = []
      const localPort = response.socket.localPort
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const { statusCode: status, headers } = response
        resolve({ status, headers, body: Buffer.concat(chunks).toString(), localPort })
      })
    })
    outgoing.once('error', reject)
    outgoing.end()
  })
}
