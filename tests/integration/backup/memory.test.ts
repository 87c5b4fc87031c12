import { mkdir, mkdtemp, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, onTestFinished } from 'vitest'

import { withClient } from '@/scripts/database-client'
import { test } from '@/tests/support/integration-test'

import { otherDatabase, rowCountsOf } from './other-database'
import { peakOf, startCommand } from '@/tests/support/run-command'

/** Half of it is rows that hardly get smaller when they are packed, half is one file. */
const megabytes = process.env.TEST_LONG ? 1000 : 20
const ceiling = 200
const secret = 'a secret that signs nothing but what tests make'

test(
  `${megabytes} MB are backed up and restored within ${ceiling} MB of memory`,
  { timeout: 60_000 + megabytes * 1000 },
  async ({ make }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gids-memory-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const { filename } = await make.image()
    const { DATABASE_URL: here = '', DATA_DIR: data = '' } = process.env
    await mkdir(path.join(data, 'media'), { recursive: true })
    await truncate(path.join(data, 'media', filename ?? ''), megabytes * 500_000)
    await withClient({ url: here, work: (client) => client.query(manyRows, [megabytes]) })
    const file = path.join(folder, 'backup.tar.gz')

    const settings = { DATABASE_URL: here, DATA_DIR: data, PAYLOAD_SECRET: secret }
    const made = await peakOf(startCommand({ name: 'backup', args: [file], settings }))
    expect(made.outcome).toMatchObject({ exitCode: 0, stderr: '' })
    expect((await stat(file)).size).toBeGreaterThan(megabytes * 200_000)
    const there = { DATABASE_URL: await otherDatabase(), DATA_DIR: path.join(folder, 'data') }
    const restored = await peakOf(startCommand({ name: 'restore', args: [file], settings: there }))
    expect(restored.outcome).toMatchObject({ exitCode: 0, stderr: '' })

    expect(await rowCountsOf(there.DATABASE_URL)).toEqual(await rowCountsOf(here))
    process.stdout.write(`Memory: ${made.peak} MB for a backup, ${restored.peak} MB for a restore\n`)
    expect(Math.max(made.peak, restored.peak)).toBeLessThan(ceiling)
  },
)

/** Rows of half a megabyte. */
const manyRows = `INSERT INTO payload_kv (key, data)
  SELECT 'test ' || number, to_jsonb((SELECT string_agg(md5(number || '-' || part), '') FROM generate_series(1, 15600) AS part))
  FROM generate_series(1, $1) AS number`
