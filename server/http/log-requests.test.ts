import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'

import type { LogEntry } from '../log/format-entry'
import { logRequests } from './log-requests'

test('a request is one line: what was asked, and what was answered', async () => {
  const { url, entries } = await serve((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.writeHead(200).end('x'.repeat(1000))
  })
  await (await fetch(`${url}/themas/asiel?q=geheim`)).text()
  await vi.waitFor(() => expect(entries).toHaveLength(1))
  expect(entries[0]).toEqual({
    level: 'info',
    requestId: 'one',
    message: expect.stringMatching(/^GET \/themas\/asiel 200 \d{4} B \d+(\.\d)? ms page$/),
    fields: {
      method: 'GET',
      path: '/themas/asiel',
      status: 200,
      bytes: expect.any(Number),
      milliseconds: expect.any(Number),
      kind: 'page',
    },
  })
})

test.each(['/admin/reset/geheim', '/admin//reset//geheim', '/zoeken?q=geheim', '/jan.geheim%40example.nl'])(
  'nothing of a person stands in the line of %s',
  async (path) => {
    const { url, entries } = await serve((_, response) => void response.end())
    await fetch(`${url}${path}`)
    await vi.waitFor(() => expect(entries).toHaveLength(1))
    expect(JSON.stringify(entries)).not.toMatch(/geheim|127\.0\.0\.1/)
  },
)

test('each of several requests of one connection has the bytes of its own answer', async () => {
  const { port, entries } = await serve((request, response) => {
    const length = request.url === '/long' ? 200_000 : 10
    setTimeout(() => response.end('x'.repeat(length)), request.url === '/long' ? 30 : 0)
  })
  const socket = connect(port, '127.0.0.1')
  socket.write(
    ['/short', '/long', '/short'].map((path) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`).join(''),
  )
  await vi.waitFor(() => expect(entries).toHaveLength(3))
  socket.end()
  const sent = (await text(socket)).length
  const bytes = entries.map(({ fields }) => Number(fields?.bytes))
  expect(bytes.reduce((sum, each) => sum + each)).toBe(sent)
  expect(bytes[1]).toBeGreaterThan(200_000)
  expect(bytes[2]).toBe(bytes[0])
})

test('a client that goes before it is answered is told of, once', async () => {
  const { port, entries } = await serve(() => undefined)
  const socket = connect(port, '127.0.0.1')
  socket.write('GET /themas/asiel HTTP/1.1\r\nHost: a\r\n\r\n')
  await once(socket, 'ready')
  setTimeout(() => socket.destroy(), 20)
  await vi.waitFor(() => expect(entries).toHaveLength(1))
  expect(entries[0]?.fields).toMatchObject({ status: 499, bytes: 0, kind: 'page' })
})

async function serve(answer: RequestListener): Promise<{ url: string; port: number; entries: LogEntry[] }> {
  const entries: LogEntry[] = []
  const watch = logRequests({ write: (entry) => void entries.push(entry) })
  const server = createServer((request, response) => {
    watch({ request, response, id: 'one', began: performance.now(), kept: null })
    answer(request, response)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, entries }
}
