import type { ChildProcess } from 'node:child_process'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { exitCodeOf, startProjectScript } from '@/scripts/child-process'
import { findFreePort } from '@/scripts/postgres/free-port'
import { startSite } from '@/scripts/site'

import { expect, test as base } from './staff'

interface Starting {
  /** A server that gets no further than its start: its database takes connections and says nothing. */
  server: ChildProcess
}

const test = base.extend<Starting>({
  server: async ({}, provide) => {
    const database = createServer()
    const port = await listen(database)
    const server = startProjectScript({
      name: 'server',
      environment: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: `postgres://gids:word@127.0.0.1:${port}/gids_test`,
        PORT: String(await findFreePort()),
      },
      options: { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
    })
    await provide(server)
    server.kill('SIGKILL')
    database.close()
  },
})

/** In milliseconds after the start: while the server is loaded, and while it gets ready. */
for (const moment of [0, 300, 1800]) {
  test(`a server whose parent goes ${moment} ms after it began ends itself within ten seconds`, async ({
    server,
  }) => {
    await wait(moment)
    expect(server.exitCode).toBeNull()
    server.disconnect()
    await expectEnd(server)
  })
}

test('a server that is told to stop while it starts ends within ten seconds', async ({ server }) => {
  await wait(1800)
  expect(server.exitCode).toBeNull()
  server.kill('SIGTERM')
  await expectEnd(server)
})

/** Has a server fill its heap until Node gives up, once it gets the signal. */
const fillsItsHeap = `process.on('SIGUSR2', () => { for (const all = []; ; ) all.push(new Array(30_000_000)) })`

for (const [how, signal] of [
  ['is killed', 'SIGKILL'],
  ['has no memory left', 'SIGUSR2'],
] as const) {
  test(`a server that ${how} is there again within three seconds, on its port`, async () => {
    const port = await findFreePort()
    const began = performance.now()
    await using site = await startSite({
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(fillsItsHeap).toString('base64')}`,
    })
    const took = performance.now() - began
    const first = site.pid
    process.kill(first, signal)
    await expect.poll(() => site.pid, { intervals: [20] }).not.toBe(first)
    await expectToListen(port, { timeout: 3000 + 2 * took })
  })
}

test('a server that ends five times within a minute is given up, in words', async () => {
  const port = await findFreePort()
  await using site = await startSite({ ...process.env, NODE_ENV: 'production', PORT: String(port) })
  const outcome = site.gone.catch((error: unknown) => String(error))
  for (let end = 1; end <= 5; end += 1) {
    process.kill(site.pid, 'SIGKILL')
    // The fourth start waits two seconds, so that what is wrong has time to pass.
    if (end < 5) await expectToListen(port, { timeout: 15_000 })
  }
  expect(await outcome).toContain('The site has ended 5 times within a minute, at last by SIGKILL')
})

/** Waits for a start, in milliseconds: longer than it takes, since others may have the processors meanwhile. */
async function expectToListen(port: number, { timeout }: { timeout: number }): Promise<void> {
  const status = (): Promise<number> =>
    fetch(`http://127.0.0.1:${port}/livez`).then(
      (response) => response.status,
      // Nobody listens there yet.
      () => 0,
    )
  await expect.poll(status, { intervals: [50], timeout }).toBe(200)
}

async function expectEnd(server: ChildProcess): Promise<void> {
  const began = performance.now()
  await exitCodeOf(server)
  expect(performance.now() - began).toBeLessThan(10_000)
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has such an address.
  return (server.address() as AddressInfo).port
}
