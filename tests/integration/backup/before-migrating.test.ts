import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createLocalReq, type Payload } from 'payload'
import { beforeEach, describe, expect, onTestFinished } from 'vitest'

import { migrations } from '@/migrations'
import { applyMigrations } from '@/scripts/apply-migrations'
import { checkBackup } from '@/scripts/backup/check-backup'
import { backUpBeforeMigrating } from '@/scripts/backup/backup-before-migrating'
import { uploadsIn } from '@/scripts/backup/uploads'
import { readAppliedMigrations, withClient } from '@/scripts/database-client'
import { dropPublicViews } from '@/server/database/public-views'
import { test } from '@/tests/support/integration-test'

import { runCommand } from '@/tests/support/run-command'

const secret = 'a secret that signs nothing but what tests make'
const url = (): string => process.env.DATABASE_URL ?? ''
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gids-migrating-'))
  const made = folder
  onTestFinished(() => rm(made, { recursive: true }))
})

/** Takes the newest migration back, as if the guide had just been upgraded. */
async function takeBackNewest(payload: Payload): Promise<void> {
  const newest = migrations.at(-1)
  const req = await createLocalReq({}, payload)
  await withClient({ url: url(), work: (client) => client.query(dropPublicViews) })
  await newest?.down({ db: payload.db.drizzle, payload, req })
  await withClient({
    url: url(),
    work: (client) => client.query('DELETE FROM payload_migrations WHERE name = $1', [newest?.name]),
  })
}

function migrate(settings: Record<string, string> = {}) {
  return runCommand({
    name: 'migrate',
    args: [],
    settings: { DATABASE_URL: url(), DATA_DIR: folder, PAYLOAD_SECRET: secret, ...settings },
  })
}

describe('before pending migrations', { timeout: 90_000 }, () => {
  test('a backup is made, and said, where that is set', async ({ payload, make }) => {
    await make.topic()
    await takeBackNewest(payload)
    const before = await withClient({ url: url(), work: readAppliedMigrations })

    const { exitCode, stdout } = await migrate({ BACKUP_BEFORE_MIGRATING: 'true' })

    expect(exitCode).toBe(0)
    const [name = ''] = await readdir(path.join(folder, 'backups'))
    const file = path.join(folder, 'backups', name)
    expect(stdout).toContain(`Wrote ${file}: `)
    const { manifest } = await checkBackup({ file, signal: new AbortController().signal })
    expect(manifest.migrations).toEqual(before)
    expect(await withClient({ url: url(), work: readAppliedMigrations })).toHaveLength(before.length + 1)
  })

  test('nothing is migrated where no backup could be made', async ({ payload, make }) => {
    await make.topic()
    await takeBackNewest(payload)
    await writeFile(path.join(folder, 'backups'), 'Een bestand.')

    const { exitCode, stderr } = await migrate({ BACKUP_BEFORE_MIGRATING: 'true' })

    expect(exitCode).toBe(1)
    expect(stderr).toContain('No backup could be made, so nothing was migrated.')
    expect(stderr).toContain('With BACKUP_BEFORE_MIGRATING=false it is done without one.')
    expect(await withClient({ url: url(), work: readAppliedMigrations })).toHaveLength(migrations.length - 1)
    await applyMigrations({ payload, migrations: migrations.slice(-1) })
    expect(await readdir(folder)).toEqual(['backups'])
  })

  test('the last three are kept, and what people made themselves', async ({ make }) => {
    await make.topic()
    await mkdir(path.join(folder, 'backups'))
    await writeFile(path.join(folder, 'backups', 'van-mij.tar.gz'), '')
    for (let count = 0; count < 5; count += 1)
      await backUpBeforeMigrating({ url: url(), dataFolder: folder, uploads: uploadsIn(folder), secret })
    const names = await readdir(path.join(folder, 'backups'))
    expect(names.filter((name) => name.endsWith('-before-migrating.tar.gz'))).toHaveLength(3)
    expect(names).toContain('van-mij.tar.gz')
  })
})
