import { pipeline } from 'node:stream/promises'

import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

import { migrationLock } from '../../server/database/migration-lock'
import { PlainError } from '../say'
import type { Manifest } from './backup-format'
import { EntryCursor } from './entry-cursor'
import { readArchive, readToEnd } from './read-archive'
import { qualified, readTables } from './read-schema'
import { filledByMigrations, requireEmptyDatabase } from './reject-restore'
import { sessionSettings } from './session-settings'
import type { Uploads } from './uploads'

interface Restore {
  client: pg.Client
  /** A backup that was checked, and what it says of itself. */
  file: string
  manifest: Manifest
  uploads: Uploads
  signal: AbortSignal
}

/**
 * Fills an empty database, migrated as far as the backup was, and the uploads from a backup. The database gets all of it or nothing: the commit
 * comes when the file was read to its end again, and every upload is there. Returns the tables of the backup that the
 * guide does not have, of which nothing is restored.
 */
export async function restoreContent({
  client,
  file,
  manifest,
  uploads,
  signal,
}: Restore): Promise<string[]> {
  await client.query(`BEGIN;${sessionSettings}`)
  const known = await lockTables(client)
  await requireEmptyDatabase({ client, manifest })
  for (const name of filledByMigrations) await client.query(`DELETE FROM ${qualified({ client, name })}`)
  const entries = new EntryCursor(readArchive({ file, signal }))
  const first = await entries.take()
  if (first !== null) await readToEnd(first.body)
  for (const table of manifest.tables) {
    const rows = entries.rowsOf(table.name)
    if (known.includes(table.name)) await copyRows({ client, table, rows, signal })
    else await readToEnd(rows)
  }
  await restoreUploads({ entries, uploads })
  await continueSequences({ client, manifest })
  await client.query(`ANALYZE ${known.map((name) => qualified({ client, name })).join(', ')}`)
  await client.query('COMMIT')
  return manifest.tables.map(({ name }) => name).filter((name) => !known.includes(name))
}

/** Keeps everybody else out until the end of the transaction; returns the names of the tables. */
async function lockTables(client: pg.Client): Promise<string[]> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
  const names = (await readTables(client)).map(({ name }) => name)
  const list = names.map((name) => qualified({ client, name })).join(', ')
  await client.query(`LOCK TABLE ${list} IN ACCESS EXCLUSIVE MODE`)
  return names
}

async function copyRows({
  client,
  table,
  rows,
  signal,
}: Pick<Restore, 'client' | 'signal'> & {
  table: Manifest['tables'][number]
  rows: AsyncGenerator<Buffer>
}): Promise<void> {
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const into = `${qualified({ client, name: table.name })} (${columns})`
  await pipeline(rows, client.query(copyFrom(`COPY ${into} FROM STDIN`)), { signal })
}

async function restoreUploads({
  entries,
  uploads,
}: Pick<Restore, 'uploads'> & { entries: EntryCursor }): Promise<void> {
  for (let entry = await entries.take(); entry !== null; entry = await entries.take()) {
    if (entry.kind !== 'upload')
      throw new PlainError(`The backup is in disorder: ${entry.name} comes too late`)
    await uploads.write({ name: entry.upload, body: entry.body })
  }
}

/** Numbers that were given out before are not given again, also where the row is gone. */
async function continueSequences({ client, manifest }: Pick<Restore, 'client' | 'manifest'>): Promise<void> {
  for (const { name, last } of manifest.sequences) {
    await client.query('SELECT setval(to_regclass($1), $2)', [qualified({ client, name }), last])
  }
}
