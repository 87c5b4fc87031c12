import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'

import { readEnvironment } from '@/server/environment'
import { RevisionListener } from '@/server/revision/revision-listener'
import { requireNotices } from '@/scripts/require-notices'
import { startDatabaseGate } from '@/scripts/test/database-gate'

const url = (): string => readEnvironment(process.env).DATABASE_URL

let database: pg.Client

beforeEach(async () => {
  database = new pg.Client({ connectionString: url() })
  await database.connect()
})

afterEach(() => database.end())

async function listen(address = url()): Promise<RevisionListener> {
  const listener = new RevisionListener({ url: address })
  onTestFinished(() => listener[Symbol.asyncDispose]())
  expect(await listener.read()).not.toBeNull()
  return listener
}

async function move(what: 'some' | 'took' = 'some'): Promise<number> {
  await database.query('SELECT move_revision($1)', [what])
  const { rows } = await database.query('SELECT number FROM revision')
  return Number(rows[0].number)
}

describe('a process that listens', () => {
  test('knows the revision from its start, and hears of each change', async () => {
    const listener = await listen()
    const number = await move()
    await vi.waitFor(() => expect(listener.current?.number).toBe(number))
    const taken = await move('took')
    await vi.waitFor(() => expect(listener.current).toEqual({ number: taken, withdrawal: taken }))
  })

  test('hears nothing of a change that is not committed', async () => {
    const listener = await listen()
    const before = listener.current
    await database.query('BEGIN')
    await database.query(`SELECT move_revision('some')`)
    await database.query('ROLLBACK')
    expect(await listener.read()).toEqual(before)
  })

  test('says that it has heard, so that who wrote can go on', async () => {
    const listeners = [await listen(), await listen()]
    for (let round = 0; round < 20; round += 1) {
      const number = await move()
      await listeners[0]?.heardByAll({ number, limit: 1000 })
      expect(listeners.map((listener) => listener.current?.number)).toEqual([number, number])
    }
  })

  test('and does not answer holds a write for as long as was said, and no longer', async () => {
    const listener = await listen()
    const deaf = new pg.Client({ connectionString: url(), application_name: 'gids-node 0badcafe 0' })
    await deaf.connect()
    onTestFinished(() => deaf.end())
    const number = await move()
    const started = performance.now()
    await listener.heardByAll({ number, limit: 300 })
    const waited = performance.now() - started
    expect(waited).toBeGreaterThanOrEqual(290)
    expect(waited).toBeLessThan(600)
    await deaf.end()
    await listener.heardByAll({ number, limit: 60_000 })
  })

  test('moves the number at midnight, once for all', async () => {
    const listeners = [await listen(), await listen()]
    const before = listeners[0]?.current?.number ?? 0
    await database.query(`UPDATE revision SET day = day - 1`)
    await Promise.all(listeners.map((listener) => listener.read()))
    expect(await listeners[1]?.read()).toMatchObject({ number: before + 1 })
  })

  test('takes a database whose number went back for another one', async () => {
    const listener = await listen()
    await move()
    const reset = vi.fn()
    listener.on('reset', reset)
    await listener.read()
    await database.query('UPDATE revision SET number = number - 1')
    await listener.read()
    expect(reset).toHaveBeenCalledOnce()
  })
})

describe('a connection that is lost', () => {
  test('is made again at once, and what happened meanwhile is known then', async () => {
    const listener = await listen()
    await database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'gids-node%' AND datname = current_database()`,
    )
    const number = await move()
    expect((await listener.read())?.number).toBe(number)
    await listener.heardByAll({ number, limit: 60_000 })
  })

  test('is waited for, so that whoever wrote meanwhile is answered when others are back', async () => {
    await using gate = await startDatabaseGate(url())
    const [writer, other] = [await listen(), await listen(gate.databaseURL)]
    await fetch(`${gate.controlURL}/shut`, { method: 'POST' })
    await database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'gids-node%' AND datname = current_database()`,
    )
    const number = await move('took')
    await vi.waitFor(async () => expect((await writer.read())?.number).toBe(number))
    await fetch(`${gate.controlURL}/open`, { method: 'POST' })
    await writer.heardByAll({ number, limit: 60_000 })
    expect(other.latest?.withdrawal).toBe(number)
  })

  test('is no revision for as long as the database is away, and one again after that', async () => {
    await using gate = await startDatabaseGate(url())
    const listener = await listen(gate.databaseURL)
    await fetch(`${gate.controlURL}/shut`, { method: 'POST' })
    await vi.waitFor(() => expect(listener.current).toBeNull())
    expect(await listener.read()).toBeNull()
    expect(listener.latest).not.toBeNull()
    await fetch(`${gate.controlURL}/open`, { method: 'POST' })
    await vi.waitFor(() => expect(listener.current).not.toBeNull(), 3000)
  })

  test('without a word is noticed within five seconds', async () => {
    await using line = await startLine({ address: url() })
    const listener = await listen(line.url)
    line.fallSilent()
    const started = performance.now()
    await vi.waitFor(() => expect(listener.current).toBeNull(), { timeout: 6000, interval: 50 })
    expect(performance.now() - started).toBeLessThan(5500)
  })

  test('without a word is no revision for who asks, after two seconds', async () => {
    await using line = await startLine({ address: url() })
    const listener = await listen(line.url)
    line.fallSilent()
    const started = performance.now()
    expect(await Promise.all([listener.read(), listener.read()])).toEqual([null, null])
    expect(performance.now() - started).toBeLessThan(2500)
  })
})

test('a clock that was set makes what was heard uncertain, and the database is asked', async () => {
  const listener = await listen()
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  vi.setSystemTime(Date.now() + 3_600_000)
  expect(listener.current).toBeNull()
  expect(listener.silence).toBeGreaterThan(3_000_000)
  expect(await listener.read()).not.toBeNull()
  vi.setSystemTime(Date.now() - 7_200_000)
  expect(listener.current).toBeNull()
  expect(listener.silence).toBeGreaterThanOrEqual(0)
  expect(await listener.read()).not.toBeNull()
  expect(listener.current).not.toBeNull()
})

test('a start through a pool that drops notices is refused with a sentence', async () => {
  await using direct = await startLine({ address: url() })
  await requireNotices(direct.url)
  await using deaf = await startLine({ address: url(), passing: withoutNotices })
  await expect(requireNotices(deaf.url)).rejects.toThrow('a pool by session')
})

/** A line to the database that can fall silent without being cut, and passes on what `passing` leaves of each connection. */
async function startLine({
  address,
  passing = () => (bytes) => bytes,
}: {
  address: string
  passing?: () => (fromDatabase: Buffer) => Buffer
}): Promise<{ url: string; fallSilent: () => void } & AsyncDisposable> {
  const target = new URL(address)
  const { port, hostname } = target
  const sockets = new Set<Socket>()
  let isSilent = false
  const join = (from: Socket, to: Socket, through: (bytes: Buffer) => Buffer): void => {
    sockets.add(from)
    from.on('error', () => to.destroy())
    from.on('close', () => to.destroy())
    from.on('data', (bytes: Buffer) => {
      if (!isSilent) to.write(through(bytes))
    })
  }
  const server = createServer((client) => {
    const database = connect(Number(port), hostname)
    join(client, database, (bytes) => bytes)
    join(database, client, passing())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  target.hostname = '127.0.0.1'
  target.port = String((server.address() as AddressInfo).port)
  return {
    url: target.href,
    fallSilent: () => {
      isSilent = true
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** What a pool by transaction does to notices: each message of PostgreSQL has a letter, and its length in four bytes. */
function withoutNotices(): (bytes: Buffer) => Buffer {
  let rest = Buffer.alloc(0)
  return (bytes) => {
    rest = Buffer.concat([rest, bytes])
    const passed: Buffer[] = []
    while (rest.length >= 5 && rest.length > rest.readInt32BE(1)) {
      const message = rest.subarray(0, 1 + rest.readInt32BE(1))
      rest = rest.subarray(message.length)
      if (String.fromCharCode(message[0] ?? 0) !== 'A') passed.push(message)
    }
    return Buffer.concat(passed)
  }
}
