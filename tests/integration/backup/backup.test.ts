import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import { beforeEach, describe, expect, onTestFinished, vi } from 'vitest'

import { checkBackup } from '@/scripts/backup/check-backup'
import { readTables } from '@/scripts/backup/read-schema'
import { requireKnownVersion, requireNoNewerSchema } from '@/scripts/backup/reject-restore'
import { restoreContent } from '@/scripts/backup/restore-content'
import { beginSnapshot, readRows } from '@/scripts/backup/snapshot'
import { type Uploads, uploadsIn } from '@/scripts/backup/uploads'
import { type BackupOutcome, writeBackup } from '@/scripts/backup/write-backup'
import { withClient } from '@/scripts/database-client'
import { acquireLock } from '@/scripts/lock.mjs'
import { describeFailure } from '@/scripts/say'
import { faultOf } from '@/server/faults'
import { test } from '@/tests/support/integration-test'

import { otherDatabase, rowsOf } from './other-database'

const secret = 'a secret that signs nothing but what tests make'
let folder = ''
let file = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gids-backup-'))
  file = path.join(folder, 'backup.tar.gz')
  const made = folder
  onTestFinished(() => rm(made, { recursive: true }))
})

const { signal } = new AbortController()

function backUp(options: Partial<Parameters<typeof writeBackup>[0]> = {}): Promise<BackupOutcome> {
  const url = process.env.DATABASE_URL ?? ''
  return writeBackup({
    file,
    url,
    uploads: uploadsIn(process.env.DATA_DIR ?? ''),
    secret,
    signal,
    ...options,
  })
}

function sql(statement: string) {
  return withClient({ url: process.env.DATABASE_URL ?? '', work: (client) => client.query(statement) })
}

async function restore({ url, uploads }: { url: string; uploads?: Uploads }): Promise<string[]> {
  const { manifest } = await checkBackup({ file, signal })
  const elsewhere = uploads ?? uploadsIn(path.join(folder, 'data'))
  return withClient({
    url,
    work: (client) => restoreContent({ client, file, manifest, uploads: elsewhere, signal }),
  })
}

/** All but the number of the revision, which a restore moves. */
async function contentOf(url = process.env.DATABASE_URL ?? ''): Promise<Record<string, string[]>> {
  return { ...(await rowsOf(url)), revision: [] }
}

/** Gives a database the limits of time that a managed one may have, shorter than anybody would. */
async function setLimits(url: string): Promise<void> {
  const alter = (change: string): Promise<unknown> =>
    withClient({
      url,
      work: (client) => client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} ${change}`),
    })
  onTestFinished(async () => void (await alter('RESET ALL')))
  for (const limit of ['statement', 'transaction', 'idle_in_transaction_session', 'idle_session'])
    await alter(`SET ${limit}_timeout = '20ms'`)
}

/** Ends the session of a database that runs such a statement, as soon as one does. */
function endSession({ url, statement }: { url: string; statement: string }): Promise<void> {
  const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE query LIKE $1 AND datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()`
  return withClient({
    url,
    work: async (client) => {
      const isEnded = async () => (await client.query(end, [statement])).rowCount !== 0
      await vi.waitUntil(isEnded, { timeout: 10_000, interval: 1 })
    },
  })
}

describe('a backup', { timeout: 60_000 }, () => {
  test('holds every row, whatever stands in it, and every image', async ({ payload, make }) => {
    const odd = 'Tab\t, regel\nen nog een\r, \\N, \\., “é” 👩‍👩‍👧 \\\\ \\t'
    const image = await make.image()
    const topic = await make.topic({ title: odd, image: image.id })
    const { id } = await make.topic({ title: '\\.', slug: 'punt' })
    await sql(`UPDATE topics SET description = repeat('é\t', 1500000) WHERE id = ${id}`)
    await payload.update({ collection: 'topics', id: topic.id, data: { title: 'Concept' }, draft: true })
    const outcome = await backUp()
    expect(outcome).toMatchObject({ uploads: 1, missing: [] })

    const url = await otherDatabase()
    expect(await restore({ url })).toEqual([])

    expect(await contentOf(url)).toEqual(await contentOf())
    const files = await readdir(path.join(folder, 'data', 'media'))
    expect(files).toEqual([image.filename])
    for (const name of files) {
      const there = await readFile(path.join(process.env.DATA_DIR ?? '', 'media', name))
      expect((await readFile(path.join(folder, 'data', 'media', name))).equals(there)).toBe(true)
    }
  })

  test('of a guide without a topic is restored, too', async ({ make }) => {
    await make.staff('redacteur')
    await backUp()
    const url = await otherDatabase()
    await restore({ url })
    expect(await contentOf(url)).toEqual(await contentOf())
  })

  test('is made and restored whatever limits of time a database has', async ({ make }) => {
    await make.topic()
    const url = await otherDatabase()
    for (const each of [process.env.DATABASE_URL ?? '', url]) await setLimits(each)
    await backUp()
    await restore({ url })
    expect(await contentOf(url)).toEqual(await contentOf())
  })

  test('goes on with the numbers that were given out, also of what is gone', async ({ payload, make }) => {
    const { id } = await make.topic()
    await payload.delete({ collection: 'topics', id })
    await backUp()
    const url = await otherDatabase()
    await restore({ url })
    const next = await withClient({
      url,
      work: (client) => client.query<{ next: string }>(`SELECT nextval('topics_id_seq') AS next`),
    })
    expect(Number(next.rows[0]?.next)).toBe(id + 1)
  })

  test('is of one moment: others write meanwhile, and only the schema has to wait', async ({ make }) => {
    const { id } = await make.topic()
    await withClient({
      url: process.env.DATABASE_URL ?? '',
      work: async (client) => {
        const tables = await beginSnapshot(client)
        await expect(
          sql(`SET lock_timeout = '100ms'; ALTER TABLE topics ALTER COLUMN title TYPE text`),
        ).rejects.toThrow('lock timeout')
        await sql(`UPDATE topics SET description = 'Van later' WHERE id = ${id}`)
        const table = tables.find(({ name }) => name === 'topics')
        const rows = table ? await text(readRows({ client, table })) : ''
        expect(rows).toContain('Wie mag blijven?')
        expect(rows).not.toContain('Van later')
      },
    })
  })

  test('tells which images are not there', async ({ make }) => {
    const { filename } = await make.image()
    await rm(path.join(process.env.DATA_DIR ?? '', 'media', filename ?? ''))
    expect((await backUp()).missing).toEqual([filename])
  })

  test('tells of a table that the guide does not have, and restores the others', async ({ make }) => {
    await make.topic()
    await sql(`CREATE TABLE "Van “iemand” / anders" AS SELECT 1 AS one`)
    onTestFinished(async () => void (await sql(`DROP TABLE "Van “iemand” / anders"`)))
    await backUp()
    const other = await otherDatabase()
    expect(await restore({ url: other })).toEqual(['Van “iemand” / anders'])
    expect((await contentOf(other)).topics).toEqual((await contentOf()).topics)
  })

  test('is readable by its owner alone', async () => {
    await backUp()
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['backup.tar.gz'])
  })
})

describe('a backup is not made', { timeout: 60_000 }, () => {
  test('over a file that is there, nor through a link', async () => {
    await writeFile(file, 'Van iemand anders.')
    await expect(backUp()).rejects.toThrow(`${file} is there already`)
    expect(await readFile(file, 'utf8')).toBe('Van iemand anders.')
    const link = path.join(folder, 'link.tar.gz')
    await symlink(path.join(folder, 'nergens'), link)
    await expect(backUp({ file: link })).rejects.toThrow(`${link} is there already`)
  })

  test('in a folder that is not there, or is a file', async () => {
    await expect(backUp({ file: path.join(folder, 'weg', 'a.tar.gz') })).rejects.toThrow(
      `There is no folder ${path.join(folder, 'weg')}`,
    )
    await writeFile(path.join(folder, 'bestand'), '')
    await expect(backUp({ file: path.join(folder, 'bestand', 'a.tar.gz') })).rejects.toThrow(
      'There is no folder',
    )
  })

  test('twice at once into the same file', async () => {
    const lock = acquireLock({ file: `${file}.lock` })
    onTestFinished(() => lock.release())
    await expect(backUp()).rejects.toThrow(`Process ${process.pid} is writing ${file} already`)
  })

  test('halfway: what was begun is gone when it is stopped', async ({ make }) => {
    await make.image()
    const stop = new AbortController()
    const uploads: Uploads = {
      read: () => {
        stop.abort()
        return new Promise(() => undefined)
      },
      write: () => Promise.resolve(),
    }
    await expect(backUp({ uploads, signal: stop.signal })).rejects.toThrow('aborted')
    expect(await readdir(folder)).toEqual([])
  })

  test('halfway: what was begun is gone when the database goes', async ({ make }) => {
    await make.topic()
    await sql(`UPDATE topics SET description = repeat('x', 20000000)`)
    const ended = endSession({ url: process.env.DATABASE_URL ?? '', statement: 'COPY (SELECT%' })
    const failure: unknown = await backUp().catch((error: unknown) => error)
    expect(faultOf(failure)).toMatchObject({ status: 503 })
    expect(describeFailure(failure)).toMatch(/^The database has gone, or is too busy: .*$/)
    await ended
    expect(await readdir(folder)).toEqual([])
  })

  test('of a database without tables', async () => {
    const url = new URL(process.env.DATABASE_URL ?? '')
    url.pathname = '/template1'
    await expect(backUp({ url: url.href })).rejects.toThrow('there is nothing to back up')
  })
})

describe('a restore', { timeout: 60_000 }, () => {
  test('refuses a database with content, and names the tables', async ({ make }) => {
    await make.topic()
    await backUp()
    const before = await rowsOf(process.env.DATABASE_URL ?? '')
    await expect(restore({ url: process.env.DATABASE_URL ?? '' })).rejects.toThrow(
      /^The database is not empty.* users,.* topics,/,
    )
    expect(await rowsOf(process.env.DATABASE_URL ?? '')).toEqual(before)
  })

  test('refuses a database that a node of the guide listens on', async () => {
    await backUp()
    const url = new URL(await otherDatabase())
    url.searchParams.set('application_name', 'gids-node 0badcafe 0')
    await withClient({
      url: url.href,
      work: async (client) => {
        await client.query('SELECT 1')
        await expect(restore({ url: url.href })).rejects.toThrow('The guide runs on this database')
      },
    })
  })

  test('refuses a backup of a newer schema, and an older one in a database that was migrated further', async () => {
    await backUp()
    const { manifest } = await checkBackup({ file, signal })
    const { migrations } = manifest
    requireKnownVersion({ manifest, known: [...migrations, 'later'] })
    expect(() => requireKnownVersion({ manifest, known: migrations.slice(1) })).toThrow(
      `is of a newer version of the guide: it has ${migrations[0]}`,
    )
    expect(() =>
      requireKnownVersion({ manifest: { ...manifest, migrations: [] }, known: migrations }),
    ).toThrow('The backup is of a database without a guide')
    for (const applied of [[], migrations.slice(1), migrations]) requireNoNewerSchema({ manifest, applied })
    expect(() => requireNoNewerSchema({ manifest, applied: [...migrations, 'later'] })).toThrow(
      'than the database, which has had later: restore it into a new one',
    )
  })

  test('that is cut off leaves the database empty, and can be done again', async ({ make }) => {
    await make.image()
    await make.topic()
    await backUp()
    const url = await otherDatabase()
    const empty = await rowsOf(url)
    const failing: Uploads = {
      read: () => Promise.resolve(null),
      write: () => Promise.reject(new Error('The disk is full')),
    }
    await expect(restore({ url, uploads: failing })).rejects.toThrow('The disk is full')
    expect(await rowsOf(url)).toEqual(empty)
    await restore({ url })
    expect(await contentOf(url)).toEqual(await contentOf())
  })

  test('ends in words when the database goes, and leaves it empty', async ({ make }) => {
    await make.topic()
    await sql(`UPDATE topics SET description = repeat('x', 20000000)`)
    await backUp()
    const url = await otherDatabase()
    const empty = await rowsOf(url)
    const ended = endSession({ url, statement: 'COPY public.%' })
    const failure: unknown = await restore({ url }).catch((error: unknown) => error)
    expect(describeFailure(failure)).toMatch(/^The database has gone, or is too busy: .*$/)
    await ended
    expect(await rowsOf(url)).toEqual(empty)
  })

  test('of a file that changed since it was checked restores nothing', async ({ make }) => {
    await make.image()
    await make.topic()
    await backUp()
    const url = await otherDatabase()
    const empty = await rowsOf(url)
    const { manifest } = await checkBackup({ file, signal })
    await writeFile(file, (await readFile(file)).subarray(0, -200))
    const uploads = uploadsIn(path.join(folder, 'data'))
    const cutOff = withClient({
      url,
      work: (client) => restoreContent({ client, file, manifest, uploads, signal }),
    })
    await expect(cutOff).rejects.toThrow('is damaged or was cut off')
    expect(await rowsOf(url)).toEqual(empty)
  })

  test('puts an image in its place whole, whatever an earlier one left there', async ({ make }) => {
    const { filename } = await make.image()
    await backUp()
    const media = path.join(folder, 'data', 'media')
    await mkdir(media, { recursive: true })
    await symlink('/etc/passwd', path.join(media, '.restoring'))
    await restore({ url: await otherDatabase() })
    expect(await readdir(media)).toEqual([filename])
  })
})

test('the tables can be restored in the order of their foreign keys', async () => {
  const tables = await withClient({ url: process.env.DATABASE_URL ?? '', work: readTables })
  const names = tables.map(({ name }) => name)
  expect(names.indexOf('users')).toBeLessThan(names.indexOf('shared_previews'))
  expect(names).toContain('payload_migrations')
})
