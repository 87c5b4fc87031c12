import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, onTestFinished, test } from 'vitest'

import { BodyTooLargeError, readBody } from './read-body'

const megabyte = 1_000_000

/** Sends a body in chunks, without its length, until it is answered; returns the answer and how much was kept at most. */
async function send({
  path,
  bytes,
}: {
  path: string
  bytes: number
}): Promise<{ answer: string; grown: number }> {
  const server = createServer((request, response) => {
    readBody(request).then(
      (body) => response.end(`read ${body.length}`),
      (error: unknown) => {
        if (!(error instanceof BodyTooLargeError)) throw error
        response.writeHead(413, { connection: 'close' }).end(error.message)
      },
    )
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  let isOver = false
  socket.on('data', (piece) => (answer += piece.toString()))
  socket.on('close', () => (isOver = true))
  // The server closes the connection on who goes on sending.
  socket.on('error', () => (isOver = true))
  socket.write(`POST ${path} HTTP/1.1\r\nHost: gids.example\r\nTransfer-Encoding: chunked\r\n\r\n`)
  const piece = Buffer.alloc(64_000, 'x')
  const before = keptBytes()
  let most = before
  for (let sent = 0; sent < bytes && !isOver && answer === ''; sent += piece.length) {
    socket.write(`${piece.length.toString(16)}\r\n`)
    socket.write(piece)
    if (!socket.write('\r\n'))
      await Promise.race([new Promise((drained) => socket.once('drain', drained)), wait(500)])
    if (sent % (8 * megabyte) === 0) most = Math.max(most, keptBytes())
  }
  if (!isOver && answer === '') socket.write('0\r\n\r\n')
  for (let count = 0; count < 100 && answer === '' && !isOver; count += 1) await wait(20)
  socket.destroy()
  return { answer, grown: most - before }
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** In buffers, of which nothing waits to be cleared up. */
function keptBytes(): number {
  collect()
  return process.memoryUsage().arrayBuffers
}

describe('a body that does not say how long it is', () => {
  test('is read whole where it is short enough', async () => {
    expect((await send({ path: '/api/tips/send', bytes: 192_000 })).answer).toContain('read 192000')
    expect((await send({ path: '/api/media', bytes: 12 * megabyte })).answer).toMatch(/read 12\d{6}/)
  })

  test.each([
    '/api/tips/send',
    '/api//tips/send',
    '/api/tips/send/',
    '/api/%74ips/send',
    '/api/tips/send?x=1',
    '/api/jobs/run',
    '/api/users/login',
    '/api/users/forgot-password',
    '/api/users/reset-password',
    '/api/users/unlock',
    '/api/users/verify/x',
    '/api/users/12',
    '/api/users',
    '/api/woo/letter',
  ])('is refused above 256 kB at %s', async (path) => {
    expect((await send({ path, bytes: 320_000 })).answer).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('is refused above 16 MB elsewhere', async () => {
    expect((await send({ path: '/api/import/plan', bytes: 17 * megabyte })).answer).toMatch(
      /^HTTP\/1\.1 413 /,
    )
  })

  test.each([
    ['/api/tips/send', 32 * megabyte],
    ['/api/import/apply', 48 * megabyte],
  ])(
    'of 300 MB is refused, or cut off, at %s with no more of it in memory than may come',
    async (path, most) => {
      const { answer, grown } = await send({ path, bytes: 300 * megabyte })
      // Who is cut off while sending may lose the answer on the way.
      expect(answer).toMatch(/^(HTTP\/1\.1 413 |$)/)
      // With what is under way between the two.
      expect(grown).toBeLessThan(most)
    },
  )
})
