import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { startProjectScript } from '@/scripts/child-process'
import { withClient } from '@/scripts/database-client'
import { identifyProcess } from '@/scripts/lock.mjs'
import { startPostgres } from '@/scripts/postgres/start-postgres'

let made = ''
let dataDir = ''

beforeAll(async () => {
  made = makeFolder()
  const postgres = await startPostgres({ dataDir: made, durable: true })
  await postgres[Symbol.asyncDispose]()
})

afterAll(() => rmSync(made, { recursive: true }))

// Making a cluster takes longer than most of these tests: each has a copy of one, as its first start left it.
beforeEach(() => {
  const folder = makeFolder()
  execFileSync('cp', ['-a', `${made}/.`, folder])
  onTestFinished(() => rmSync(folder, { recursive: true }))
  dataDir = folder
})

describe('an embedded PostgreSQL', () => {
  test('keeps its data and its port from one start to the next', async () => {
    const first = await start()
    await query({ url: first.urlOf('postgres'), sql: "CREATE TABLE kept AS SELECT 'coöperatie' AS word" })
    await first[Symbol.asyncDispose]()
    expect(existsSync(pidFile())).toBe(false)

    await using second = await start()
    expect(second.port).toBe(first.port)
    expect(await query({ url: second.urlOf('postgres'), sql: 'TABLE kept' })).toEqual([
      { word: 'coöperatie' },
    ])
  })

  test('knows Dutch letters, and asks for its password', async () => {
    await using postgres = await start()
    const url = postgres.urlOf('postgres')
    await query({ url, sql: 'CREATE EXTENSION pg_trgm' })
    const sql =
      "SELECT lower('ÉÉN') AS lower, similarity('coöp', 'coöp.') AS same, show_trgm('ö') <> '{}' AS letter"
    expect(await query({ url, sql })).toEqual([{ lower: 'één', same: 1, letter: true }])
    const wrong = new URL(url)
    wrong.password = 'wrong'
    await expect(query({ url: wrong.href, sql: 'SELECT 1' })).rejects.toThrow(
      'password authentication failed',
    )
    expect(statSync(path.join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600)
  })

  test('takes another port when its own is in use', async () => {
    const first = await start()
    await first[Symbol.asyncDispose]()
    const other = createServer().listen(first.port, '127.0.0.1')
    onTestFinished(() => void other.close())

    await using second = await start()
    expect(second.port).not.toBe(first.port)
    expect(await query({ url: second.urlOf('postgres'), sql: 'SELECT 1 AS one' })).toEqual([{ one: 1 }])
  })

  test('ends when the process that started it is killed', async () => {
    const { holder, keeper } = await startHolder()
    const postmaster = readPid()
    holder.kill('SIGKILL')
    await vi.waitUntil(() => identifyProcess(keeper) === null, { timeout: 10_000 })
    expect(identifyProcess(postmaster)).toBeNull()
    expect(existsSync(pidFile())).toBe(false)
  })

  test('is taken over when all that looked after it was killed', async () => {
    const { holder, keeper } = await startHolder()
    const postmaster = readPid()
    process.kill(keeper, 'SIGKILL')
    holder.kill('SIGKILL')
    await vi.waitUntil(() => identifyProcess(keeper) === null)

    await using postgres = await start()
    expect(identifyProcess(postmaster)).toBeNull()
    expect(await query({ url: postgres.urlOf('postgres'), sql: 'SELECT 1 AS one' })).toEqual([{ one: 1 }])
  })

  test('starts after a crash of the machine, when another program has its number', async () => {
    const first = await start()
    const lines = readFileSync(pidFile(), 'utf8').split('\n').slice(1)
    await first[Symbol.asyncDispose]()
    // Of the same user: PostgreSQL itself knows that a process of another user is none of its own.
    const { uid, gid } = statSync(path.join(dataDir, 'postgres'))
    const other = spawn('sleep', ['60'], { uid, gid })
    onTestFinished(() => void other.kill())
    writeFileSync(pidFile(), [other.pid, ...lines].join('\n'))

    await using second = await start()
    expect(await query({ url: second.urlOf('postgres'), sql: 'SELECT 1 AS one' })).toEqual([{ one: 1 }])
  })

  test('starts anew where making its data was cut off', async () => {
    rmSync(path.join(dataDir, 'postgres'), { recursive: true })
    mkdirSync(path.join(dataDir, 'postgres.new'))
    writeFileSync(path.join(dataDir, 'postgres.new', 'PG_VERSION'), '18\n')

    await using postgres = await start()
    expect(await query({ url: postgres.urlOf('postgres'), sql: 'SELECT 1 AS one' })).toEqual([{ one: 1 }])
    expect(existsSync(path.join(dataDir, 'postgres.new'))).toBe(false)
  })

  test('comes back at its own port when it crashes', async () => {
    await using postgres = await start()
    const crashed = readPid()
    process.kill(crashed, 'SIGKILL')
    const url = postgres.urlOf('postgres')
    await vi.waitFor(() => query({ url, sql: 'SELECT 1' }), { timeout: 15_000, interval: 200 })
    expect(readPid()).not.toBe(crashed)
  })

  test('that crashed is tried until it starts, as where a full disk gets room again', async () => {
    await using postgres = await start()
    const log = path.join(dataDir, 'postgres.log')
    const logs = new Set<number>()
    const isTried = (): boolean =>
      logs.add(statSync(log, { throwIfNoEntry: false })?.birthtimeMs ?? 0).size > 5
    const part = path.join(dataDir, 'postgres', 'global')
    renameSync(part, `${part}.aside`)
    process.kill(readPid(), 'SIGKILL')
    await Promise.race([postgres.gone, vi.waitUntil(isTried, { timeout: 15_000 })])
    renameSync(`${part}.aside`, part)
    const url = postgres.urlOf('postgres')
    await vi.waitFor(() => query({ url, sql: 'SELECT 1' }), { timeout: 15_000, interval: 200 })
  })

  test('writes down nothing of what is asked, whatever goes wrong with it', async () => {
    await using postgres = await start()
    await withClient({
      url: postgres.urlOf('postgres'),
      work: async (client) => {
        await client.query('CREATE TABLE tips (name text PRIMARY KEY, CHECK (length(name) < 9))')
        await client.query("SET log_statement_sample_rate = 1; INSERT INTO tips VALUES ('geheim')")
        for (const [sql, values] of [
          ['INSERT INTO tips VALUES ($1)', ['geheim']],
          ['INSERT INTO tips VALUES ($1)', ['een geheim']],
          ['SELECT $1::integer', ['geheim']],
          ["SELECT 'geheim'::date", []],
          ['SELECT geheim', []],
          ["DO $$ BEGIN RAISE WARNING 'geheim'; END $$", []],
        ] as const)
          await client.query(sql, [...values]).catch((error: unknown) => expect(error).toBeInstanceOf(Error))
      },
    })
    const log = readFileSync(path.join(dataDir, 'postgres.log'), 'utf8')
    expect(log).toContain('ready to accept connections')
    expect(log).not.toContain('geheim')
  })

  test('has a log that does not grow for ever', async () => {
    await using postgres = await start()
    const log = path.join(dataDir, 'postgres.log')
    appendFileSync(log, 'x'.repeat(12_000_000))
    await vi.waitUntil(() => statSync(log).size < 1_000_000, { timeout: 15_000 })
    expect(statSync(`${log}.previous`).size).toBeGreaterThan(12_000_000)
    const wrong = new URL(postgres.urlOf('postgres'))
    wrong.password = 'wrong'
    await expect(query({ url: wrong.href, sql: 'SELECT 1' })).rejects.toThrow('password')
    const after = readFileSync(log)
    expect(after.includes('password authentication failed')).toBe(true)
    expect(after.includes(0)).toBe(false)
  })

  test('says what its log says when it cannot start', async () => {
    const first = await start()
    await first[Symbol.asyncDispose]()
    writeFileSync(path.join(dataDir, 'postgres', 'postgresql.conf'), 'nonsense = on')
    await expect(start()).rejects.toThrow('unrecognized configuration parameter "nonsense"')
  })
})

function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gids-postgres-'))
  chmodSync(folder, 0o711)
  return folder
}

function start() {
  return startPostgres({ dataDir, durable: true })
}

async function startHolder(): Promise<{ holder: ReturnType<typeof startProjectScript>; keeper: number }> {
  const name = '../tests/integration/scripts/hold-postgres'
  const holder = startProjectScript({ name, args: [dataDir] })
  const keeper = await new Promise<number>((resolve) => holder.once('message', resolve))
  return { holder, keeper }
}

function query({ url, sql }: { url: string; sql: string }): Promise<unknown[]> {
  return withClient({ url, work: async (client) => (await client.query(sql)).rows })
}

function pidFile(): string {
  return path.join(dataDir, 'postgres', 'postmaster.pid')
}

function readPid(): number {
  return Number(readFileSync(pidFile(), 'utf8').split('\n')[0])
}
