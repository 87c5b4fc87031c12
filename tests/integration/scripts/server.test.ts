import { type AddressInfo, connect, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'

import { startProjectScript } from '@/scripts/child-process'
import { findFreePort } from '@/scripts/postgres/free-port'

test('the site listens on the address that it is told, and on no other', { timeout: 60_000 }, async () => {
  // It listens before it is ready, which it is not: this database takes connections and says nothing.
  const database = createServer()
  await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', resolve))
  const silent = (database.address() as AddressInfo).port
  const port = await findFreePort()
  const server = startProjectScript({
    name: 'server',
    environment: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: `postgres://gids:word@127.0.0.1:${silent}/gids`,
      HOST: '127.0.0.1',
      PORT: String(port),
    },
    options: { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  })
  onTestFinished(() => {
    server.kill('SIGKILL')
    database.close()
  })
  const outcomes = async (): Promise<string[]> => [
    await outcomeOf({ host: '127.0.0.1', port }),
    await outcomeOf({ host: '127.0.0.2', port }),
  ]
  await expect.poll(outcomes, { timeout: 50_000 }).toContain('connected')
  expect(await outcomes()).toEqual(['connected', 'ECONNREFUSED'])
})

function outcomeOf(address: { host: string; port: number }): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy()
      resolve('connected')
    })
    socket.on('error', (error) => resolve('code' in error ? String(error.code) : error.message))
  })
}
