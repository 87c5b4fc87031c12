import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { describeFailure, PlainError } from '../say'
import { describeOutcome } from './describe-outcome'
import type { Uploads } from './uploads'
import { writeBackup } from './write-backup'

/** So many of these backups are kept; what people made themselves stays. */
const kept = 3
const ending = '-before-migrating.tar.gz'

/** Makes a backup in the data folder, and removes the oldest of such ones. Returns what to say of it. */
export async function backUpBeforeMigrating({
  url,
  dataFolder,
  uploads,
  secret,
}: {
  url: string
  dataFolder: string
  uploads: Uploads
  secret: string
}): Promise<string> {
  const folder = path.join(dataFolder, 'backups')
  const file = path.join(folder, `${new Date().toISOString().replaceAll(':', '-')}${ending}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { signal } = new AbortController()
    const outcome = await writeBackup({ file, url, uploads, secret, signal })
    removeOldest(folder)
    return describeOutcome({ file, outcome })
  } catch (error) {
    throw new PlainError(
      `No backup could be made, so nothing was migrated. ${describeFailure(error)}\n` +
        'With BACKUP_BEFORE_MIGRATING=false it is done without one.',
    )
  }
}

function removeOldest(folder: string): void {
  const made = readdirSync(folder).filter((name) => name.endsWith(ending))
  for (const name of made.sort().slice(0, -kept)) rmSync(path.join(folder, name))
}
