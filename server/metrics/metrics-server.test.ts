import { type AddressInfo, connect, createServer } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { serveMetrics } from './metrics-server'

const exposition = { contentType: 'text/plain; version=0.0.4', read: vi.fn(async () => 'up 1\n') }
const served = { port: 0, end: async (): Promise<void> => undefined }

beforeEach(async () => {
  served.port = await findFreePort()
  const server = await serveMetrics({ port: served.port, exposition })
  served.end = async () => server[Symbol.asyncDispose]()
})
afterEach(() => served.end())

const ask = (path: string, method = 'GET'): Promise<Response> =>
  fetch(`http://127.0.0.1:${served.port}${path}`, { method })

test.each(['/metrics', '/metrics?name[]=up'])(
  '%s is what there is to tell, and no cache keeps it',
  async (path) => {
    const response = await ask(path)
    expect([response.status, await response.text()]).toEqual([200, 'up 1\n'])
    expect(response.headers.get('content-type')).toBe(exposition.contentType)
    expect(response.headers.get('cache-control')).toBe('no-store')
  },
)

test('the head alone has no body, and asks nobody', async () => {
  exposition.read.mockClear()
  const response = await ask('/metrics', 'HEAD')
  expect([response.status, await response.text()]).toEqual([200, ''])
  expect(exposition.read).not.toHaveBeenCalled()
})

test.each([
  ['GET', '/', 404],
  ['GET', '/metrics/', 404],
  ['GET', '/Metrics', 404],
  ['HEAD', '/livez', 404],
  ['POST', '/', 404],
  ['POST', '/metrics', 405],
  ['DELETE', '/metrics', 405],
  ['OPTIONS', '/metrics', 405],
])('%s %s is %i', async (method, path, status) => {
  const response = await ask(path, method)
  expect(response.status).toBe(status)
  expect(response.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD' : null)
})

test('what cannot be read is a 500 that says no more than that, and the next is answered', async () => {
  const error = vi.spyOn(process.stderr, 'write').mockReturnValueOnce(true)
  exposition.read.mockRejectedValueOnce(new Error('no'))
  const response = await ask('/metrics')
  expect([response.status, await response.text()]).toEqual([500, 'The metrics cannot be read.\n'])
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Error: no'))
  expect((await ask('/metrics')).status).toBe(200)
})

test('no more is answered once it has ended, though somebody is connected', async () => {
  const socket = connect(served.port, '127.0.0.1')
  await new Promise((resolve) => socket.once('connect', resolve))
  await served.end()
  await expect(ask('/metrics')).rejects.toThrow('fetch failed')
})

test('a port that is in use is an error', async () => {
  await expect(serveMetrics({ port: served.port, exposition })).rejects.toThrow('EADDRINUSE')
})

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
