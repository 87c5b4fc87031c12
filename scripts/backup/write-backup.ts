import type pg from 'pg'

import { readAppliedMigrations, withClient } from '../database-client'
import {
  formatVersion,
  isUploadName,
  type Manifest,
  manifestName,
  rowsEntryName,
  uploadEntryName,
} from './backup-format'
import { writeNewFile } from './new-file'
import { readSequences, type Table } from './read-schema'
import { beginSnapshot, readRows, readUploadNames } from './snapshot'
import type { Uploads } from './uploads'
import { type ArchiveFile, fileOf, writeArchive } from './write-archive'

export interface Backup {
  /** The new file. */
  file: string
  /** The address of the database. */
  url: string
  uploads: Uploads
  secret: string
  signal: AbortSignal
}

export interface BackupOutcome {
  tables: number
  uploads: number
  /** Files that rows name and that are not there, or not under a name that a file can have. */
  missing: string[]
}

/** Writes the content of a guide to a file, as it is at one moment, while the site runs. */
export async function writeBackup({ file, url, ...backup }: Backup): Promise<BackupOutcome> {
  const outcome: BackupOutcome = { tables: 0, uploads: 0, missing: [] }
  await writeNewFile({
    file,
    write: (destination) =>
      withClient({
        url,
        work: (client) =>
          writeArchive({
            files: filesOf({ client, outcome, ...backup }),
            destination,
            signal: backup.signal,
          }),
      }),
  })
  return outcome
}

type Source = Pick<Backup, 'uploads' | 'secret'> & { client: pg.Client; outcome: BackupOutcome }

async function* filesOf({ client, outcome, uploads, secret }: Source): AsyncGenerator<ArchiveFile> {
  const tables = await beginSnapshot(client)
  const manifest = await describe({ client, tables, secret })
  yield fileOf({ name: manifestName, bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) })
  for (const table of tables) {
    let piece = 0
    for await (const bytes of readRows({ client, table })) {
      piece += 1
      yield fileOf({ name: rowsEntryName({ table: table.name, piece }), bytes })
    }
  }
  outcome.tables = tables.length
  const names = await readUploadNames({ client, tables })
  await client.query('COMMIT')
  yield* uploadsOf({ names, uploads, outcome })
}

async function describe({
  client,
  tables,
  secret,
}: {
  client: pg.Client
  tables: Table[]
  secret: string
}): Promise<Manifest> {
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  return {
    product: 'gids',
    format: formatVersion,
    madeAt: new Date().toISOString(),
    postgres: rows[0]?.server_version ?? '',
    migrations: await readAppliedMigrations(client),
    tables: tables.map(({ name, columns }) => ({ name, columns })),
    sequences: await readSequences(client),
    secret,
  }
}

async function* uploadsOf({
  names,
  uploads,
  outcome,
}: {
  names: string[]
  uploads: Uploads
  outcome: BackupOutcome
}): AsyncGenerator<ArchiveFile> {
  for (const name of names) {
    const content = isUploadName(name) ? await uploads.read(name) : null
    if (content === null) {
      outcome.missing.push(name)
      continue
    }
    outcome.uploads += 1
    yield { name: uploadEntryName(name), ...content }
  }
}
