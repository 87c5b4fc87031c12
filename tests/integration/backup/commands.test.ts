import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'
import { beforeEach, describe, expect, onTestFinished, vi } from 'vitest'

import { uploadsIn } from '@/scripts/backup/uploads'
import { writeBackup } from '@/scripts/backup/write-backup'
import { shareSecret } from '@/scripts/shared-secret'
import { test } from '@/tests/support/integration-test'

import { otherDatabase, rowsOf } from './other-database'
import { runCommand, startCommand } from '@/tests/support/run-command'

const secret = 'a secret that signs nothing but what tests make'
const patience = { timeout: 90_000 }
let folder = ''
let file = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gids-commands-'))
  file = path.join(folder, 'backup.tar.gz')
  const made = folder
  onTestFinished(() => rm(made, { recursive: true }))
})

/** What has to be set for the guide of this test. */
function here(): Record<string, string> {
  const { DATABASE_URL = '', DATA_DIR = '' } = process.env
  return { DATABASE_URL, DATA_DIR, PAYLOAD_SECRET: secret }
}

async function backUp(): Promise<void> {
  const { signal } = new AbortController()
  const { DATABASE_URL: url = '', DATA_DIR = '' } = process.env
  await writeBackup({ file, url, uploads: uploadsIn(DATA_DIR), secret, signal })
}

/** A connection that is closed when the test is over, or before. */
async function connect(url = process.env.DATABASE_URL): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

/** Waits until a session of the database runs, or waits for, such a statement. */
async function untilAsked({ client, statement }: { client: pg.Client; statement: string }): Promise<void> {
  const asked = `SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active' AND query LIKE $1`
  await vi.waitUntil(async () => (await client.query(asked, [statement])).rowCount !== 0, {
    timeout: 30_000,
    interval: 5,
  })
}

describe('the commands', patience, () => {
  test('end with 2 and say how they are used when they are not understood', async () => {
    const [without, tooMany] = await Promise.all([
      runCommand({ name: 'backup', args: [] }),
      runCommand({ name: 'restore', args: ['a.tar.gz', 'b.tar.gz'] }),
    ])
    expect(without).toEqual({ exitCode: 2, stdout: '', stderr: 'Usage: npm run backup -- FILE\n' })
    expect(tooMany).toEqual({ exitCode: 2, stdout: '', stderr: 'Usage: npm run restore -- FILE\n' })
  })

  test('end with 1 and a sentence where it cannot be done', async () => {
    const unset = { DATA_DIR: path.join(folder, 'weg') }
    const document = path.join(folder, 'document.tar.gz')
    await writeFile(document, 'Van iemand anders.')
    const [nowhere, none, strange] = await Promise.all([
      runCommand({ name: 'backup', args: ['/nowhere/a.tar.gz'], settings: here() }),
      runCommand({ name: 'backup', args: [file], settings: unset }),
      runCommand({ name: 'restore', args: [document], settings: here() }),
    ])
    expect(nowhere).toEqual({ exitCode: 1, stdout: '', stderr: 'There is no folder /nowhere\n' })
    expect(none).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^No guide was started with .*\n$/),
    })
    expect(await readdir(folder)).toEqual(['document.tar.gz'])
    expect(strange.exitCode).toBe(1)
    expect(strange.stderr).toMatch(/ is no backup of the guide \(.*\)\n$/)
  })

  test('make no backup with another secret than the nodes of the guide share', async () => {
    const client = await connect()
    onTestFinished(() => shareSecret({ client, secret, isNew: true }).then(() => undefined))
    await shareSecret({ client, secret: 'of all nodes '.repeat(4), isNew: true })
    const { exitCode, stderr } = await runCommand({ name: 'backup', args: [file], settings: here() })
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^This database belongs to nodes with another secret: .*\n$/),
    ])
    expect(await readdir(folder)).toEqual([])
  })

  test('leave nothing behind when a backup is stopped while it waits', async () => {
    const other = await connect()
    await other.query('BEGIN; LOCK TABLE topics')
    const { child, outcome } = startCommand({ name: 'backup', args: [file], settings: here() })
    await untilAsked({ client: await connect(), statement: 'LOCK TABLE%' })
    child.kill('SIGINT')
    expect((await outcome).exitCode).toBe(130)
    expect(await readdir(folder)).toEqual([])
  })

  test('leave an empty database when a restore is stopped while it waits', async ({ make }) => {
    await make.topic()
    await backUp()
    const url = await otherDatabase()
    const other = await connect(url)
    await other.query('BEGIN; LOCK TABLE topics IN ACCESS SHARE MODE')
    const settings = { DATABASE_URL: url, DATA_DIR: path.join(folder, 'data') }
    const { child, outcome } = startCommand({ name: 'restore', args: [file], settings })
    await untilAsked({ client: await connect(url), statement: 'LOCK TABLE%' })
    child.kill('SIGINT')
    expect((await outcome).exitCode).toBe(130)
    await other.query('ROLLBACK')
    expect((await rowsOf(url)).topics).toEqual([])
  })

  test('restore nothing where the data folder has another secret', async () => {
    await backUp()
    const data = path.join(folder, 'data')
    const settings = { DATABASE_URL: await otherDatabase(), DATA_DIR: data, PAYLOAD_SECRET: 'y'.repeat(32) }
    const { exitCode, stderr } = await runCommand({ name: 'restore', args: [file], settings })
    expect([exitCode, stderr]).toEqual([
      1,
      'The backup has another secret than PAYLOAD_SECRET: remove that one first\n',
    ])
    expect(await readdir(data)).toEqual([])
  })
})

describe('a restore that is killed', patience, () => {
  test('with all in its place but the commit leaves an empty database, and is done again', async ({
    make,
  }) => {
    const { filename } = await make.image()
    await make.topic()
    await backUp()
    const url = await otherDatabase()
    const empty = await rowsOf(url)
    const data = path.join(folder, 'data')
    const restore = { name: 'restore', args: [file], settings: { DATABASE_URL: url, DATA_DIR: data } }
    const other = await connect(url)
    await other.query('BEGIN; ALTER SEQUENCE topics_id_seq CACHE 1')

    const { child, outcome } = startCommand(restore)
    await untilAsked({ client: await connect(url), statement: 'SELECT setval%' })
    child.kill('SIGKILL')
    await outcome
    await other.query('ROLLBACK')

    expect(await rowsOf(url)).toEqual(empty)
    expect(await readdir(path.join(data, 'media'))).toEqual([filename])
    expect((await runCommand(restore)).stderr).toBe('')
    expect({ ...(await rowsOf(url)), revision: [] }).toEqual({
      ...(await rowsOf(process.env.DATABASE_URL ?? '')),
      revision: [],
    })
    expect(await readFile(path.join(data, 'secret'), 'utf8')).toBe(secret)
  })

  const moments = process.env.TEST_LONG ? 20 : 1

  test(
    `at ${moments} moments leaves an empty database or a whole one`,
    { timeout: moments * 60_000 },
    async ({ make }) => {
      await make.topic()
      await backUp()
      const whole = (await rowsOf(process.env.DATABASE_URL ?? '')).topics
      for (let moment = 1; moment <= moments; moment += 1) {
        const url = await otherDatabase()
        const settings = { DATABASE_URL: url, DATA_DIR: path.join(folder, `data-${moment}`) }
        const { child, outcome } = startCommand({ name: 'restore', args: [file], settings })
        await wait(300 + moment * 150)
        child.kill('SIGKILL')
        await outcome
        const { topics } = await rowsOf(url)
        expect([[], whole]).toContainEqual(topics)
      }
    },
  )
})
