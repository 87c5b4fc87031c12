import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { exitCodeOf, startProjectScript } from '@/scripts/child-process'
import { acquireLock } from '@/scripts/lock.mjs'
import { readAppliedMigrations, withClient } from '@/scripts/database-client'
import { findFreePort } from '@/scripts/postgres/free-port'
import { shareSecret } from '@/scripts/shared-secret'
import { ownedDatabase } from '../backup/other-database'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gids-start-'))
  const made = folder
  onTestFinished(() => rmSync(made, { recursive: true }))
})

test('a wrong environment stops the start with the names of the settings', async () => {
  const { exitCode, said } = await start({ PORT: 'http', SITE_URL: 'gids.nl' })
  expect(exitCode).toBe(1)
  expect(said).toMatch(/^These settings are missing or wrong:\n {2}PORT: .*\n {2}SITE_URL: .*\n$/)
})

test('a second start in the same data folder says that the guide runs, and where', async () => {
  const site = { port: 3456, url: 'http://localhost:3456' }
  const lock = acquireLock({ file: path.join(folder, 'running.json'), state: { command: 'start', site } })
  const { exitCode, said } = await start({})
  lock.release()
  expect(exitCode).toBe(1)
  expect(said).toBe(`npm start runs already here, as process ${process.pid}: http://localhost:3456\n`)
})

test('a second start in another container says that it is another one that runs', async () => {
  const file = path.join(folder, 'running.json')
  const lock = acquireLock({ file })
  writeFileSync(file, JSON.stringify({ command: 'start', pid: 7, identity: 'boot:1', machine: 'another' }))
  const { exitCode, said } = await start({})
  lock.release()
  expect(exitCode).toBe(1)
  expect(said).toBe('npm start runs already here, as process 7 of another container or machine\n')
})

test('a port that is in use is named', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, resolve))
  onTestFinished(() => void other.close())
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { exitCode, said } = await start({ PORT: String(port) })
  expect(exitCode).toBe(1)
  expect(said).toBe(
    `Another program listens on port ${port}: set PORT to a free one, such as PORT=${port + 1}\n`,
  )
})

describe('a data folder that cannot be used is named, and how to choose another:', () => {
  test.each(['', '/in/it'])('where a file is in its way%s', async (place) => {
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    const { exitCode, said } = await start({ DATA_DIR: `${file}${place}` })
    expect(exitCode).toBe(1)
    expect(said).toBe(
      `${file}${place} cannot be written to, for a file is in its way: set DATA_DIR to another folder\n`,
    )
  })

  test('where the system lets nobody make one', async () => {
    const { exitCode, said } = await start({ DATA_DIR: '/proc/gids/data' })
    expect(exitCode).toBe(1)
    expect(said).toMatch(
      /^\/proc\/gids\/data cannot be written to, for [a-z ]+: set DATA_DIR to another folder\n$/,
    )
  })
})

test('what a start that was killed left half-written is removed once it is old', async () => {
  const media = path.join(folder, 'media')
  mkdirSync(media)
  const names = {
    old: [`media/a.webp.${randomUUID()}.new`, 'media/.restoring', 'secret.123', 'running.json.123.stale'],
    whole: ['media/a.webp', 'media/b.new', 'secret.previous'],
    fresh: [`media/b.webp.${randomUUID()}.new`],
  }
  for (const name of Object.values(names).flat()) writeFileSync(path.join(folder, name), 'half')
  const hoursAgo = new Date(Date.now() - 2 * 3_600_000)
  for (const name of [...names.old, ...names.whole]) utimesSync(path.join(folder, name), hoursAgo, hoursAgo)
  // The data folder is taken, and then the start goes no further.
  await start({ HOST: '192.0.2.1', PORT: String(await findFreePort()) })
  const left = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => path.relative(folder, path.join(parentPath, name)))
  expect(left.sort()).toEqual([...names.whole, ...names.fresh].sort())
})

test('a database that refuses is named without its password', async () => {
  const url = new URL(process.env.DATABASE_URL ?? '')
  url.password = 'not-the-password'
  const { exitCode, said } = await start({ DATABASE_URL: url.href, PORT: String(await findFreePort()) })
  expect(exitCode).toBe(1)
  expect(said).toBe(
    `The database at gids@${url.host}${url.pathname} refuses: password authentication failed for user "gids"\n`,
  )
})

test('a node with another secret than those on the database refuses to start, and migrates nothing', async () => {
  const DATABASE_URL = await ownedDatabase()
  await withClient({
    url: DATABASE_URL,
    work: async (client) => {
      await client.query('CREATE TABLE payload_kv (key varchar UNIQUE, data jsonb)')
      expect(await shareSecret({ client, secret: 'a'.repeat(40), isNew: false })).toBe('noted')
      expect(await shareSecret({ client, secret: 'a'.repeat(40), isNew: false })).toBe('as before')
    },
  })
  const settings = { DATABASE_URL, PORT: String(await findFreePort()), PAYLOAD_SECRET: 'b'.repeat(40) }
  const { exitCode, said } = await start(settings)
  expect(exitCode).toBe(1)
  expect(said).toMatch(
    /\nThis database belongs to nodes with another secret: set PAYLOAD_SECRET to theirs, .*\n$/,
  )
  await withClient({
    url: DATABASE_URL,
    work: async (client) => {
      expect(await readAppliedMigrations(client)).toEqual([])
      const all = { client, secret: settings.PAYLOAD_SECRET, isNew: true }
      expect(await shareSecret(all)).toBe('another than before: every session has ended')
      expect(await shareSecret({ ...all, isNew: false })).toBe('as before')
    },
  })
})

test('an address that this machine does not have is named', async () => {
  const { exitCode, said } = await start({ HOST: '192.0.2.1', PORT: String(await findFreePort()) })
  expect(exitCode).toBe(1)
  expect(said).toBe('HOST is no address of this machine: set it to one that the site can listen on\n')
})

test('a site behind https that knows of no proxy is warned of', async () => {
  const settings = { SITE_URL: 'https://gids.example.nl', HOST: '192.0.2.1' }
  expect((await start({ ...settings, PROXIES: '0' })).said).toContain('Set PROXIES to the number of proxies')
  expect((await start({ ...settings, PROXIES: '1' })).said).not.toContain('PROXIES')
})

/** Runs `npm start` as somebody would who has set nothing else. */
async function start(settings: Record<string, string>): Promise<{ exitCode: number; said: string }> {
  const unset = { DATABASE_URL: '', PORT: '', HOST: '', SITE_URL: '', ADMIN_EMAIL: '', ADMIN_PASSWORD: '' }
  const child = startProjectScript({
    name: 'start',
    environment: { ...process.env, ...unset, DATA_DIR: folder, ...settings },
    options: { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  })
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
  const exitCode = await exitCodeOf(child)
  return { exitCode, said: Buffer.concat(chunks).toString() }
}
