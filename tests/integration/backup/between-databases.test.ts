import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, onTestFinished } from 'vitest'

import { checkBackup } from '@/scripts/backup/check-backup'
import { restoreContent } from '@/scripts/backup/restore-content'
import { uploadsIn } from '@/scripts/backup/uploads'
import { withClient } from '@/scripts/database-client'
import { test } from '@/tests/support/integration-test'
import { startDebianPostgres } from '@/tests/support/debian-postgres'
import { runCommand } from '@/tests/support/run-command'

import { otherDatabase, rowsOf } from './other-database'

const secret = 'a secret that signs nothing but what tests make'
const isLong = Boolean(process.env.TEST_LONG)
const way = isLong ? 'to PostgreSQL 15 and back' : 'to another one'

test(`a guide moves from the embedded database ${way}`, { timeout: 180_000 }, async ({ make }) => {
  await make.topic({ title: 'Tab\ten \\N en “é”', image: (await make.image()).id })
  const folder = await mkdtemp(path.join(tmpdir(), 'gids-between-'))
  await chmod(folder, 0o711)
  onTestFinished(() => rm(folder, { recursive: true }))
  const at = (name: string): string => path.join(folder, name)
  const { DATABASE_URL: here = '', DATA_DIR: data = '' } = process.env
  const content = await contentOf(here)
  const run = async (name: string, file: string, settings: Record<string, string>): Promise<void> => {
    const outcome = await runCommand({ name, args: [at(file)], settings })
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' })
  }

  await run('backup', '1.tar.gz', { DATABASE_URL: here, DATA_DIR: data, PAYLOAD_SECRET: secret })
  await run('restore', '1.tar.gz', { DATA_DIR: at('embedded') })
  await run('backup', '2.tar.gz', { DATA_DIR: at('embedded') })
  if (!isLong) {
    const url = await otherDatabase()
    await restoreInto({ url, file: at('2.tar.gz'), folder: at('given') })
    expect(await contentOf(url)).toEqual(content)
    return
  }
  await using other = await startDebianPostgres(at('other'))
  const url = other.urlOf('postgres')
  await run('restore', '2.tar.gz', { DATABASE_URL: url, DATA_DIR: at('given') })
  expect(await contentOf(url)).toEqual(content)
  await run('backup', '3.tar.gz', { DATABASE_URL: url, DATA_DIR: at('given') })
  await run('restore', '3.tar.gz', { DATA_DIR: at('back') })
  await run('backup', '4.tar.gz', { DATA_DIR: at('back') })
})

/** Restores as the command does, into a database that is migrated. */
function restoreInto({ url, file, folder }: { url: string; file: string; folder: string }) {
  const { signal } = new AbortController()
  return withClient({
    url,
    work: async (client) => {
      const { manifest } = await checkBackup({ file, signal })
      await restoreContent({ client, file, manifest, uploads: uploadsIn(folder), signal })
    },
  })
}

async function contentOf(url: string): Promise<Record<string, string[]>> {
  return { ...(await rowsOf(url)), revision: [] }
}
