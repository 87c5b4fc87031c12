import { createHash } from 'node:crypto'

import type pg from 'pg'

import type { Settings } from '@/server/environment'
import { countNodes } from '@/server/revision/nodes'
import { hasRows } from '../database-client'
import { PlainError } from '../say'
import { findSecret } from '../secret'
import type { Manifest } from './backup-format'
import { readTables } from './read-schema'
import type { Uploads } from './uploads'

/** Tables in which migrations themselves put rows: with nothing else, a database counts as empty. */
export const filledByMigrations = ['payload_migrations', 'revision']

/** Rejects a backup of a newer schema than this checkout knows. An older one is migrated once it is restored. */
export function requireKnownVersion({ manifest, known }: { manifest: Manifest; known: string[] }): void {
  if (manifest.migrations.length === 0) throw new PlainError('The backup is of a database without a guide')
  const newer = manifest.migrations.filter((name) => !known.includes(name))
  if (newer.length === 0) return
  throw new PlainError(
    `The backup is of a newer version of the guide: it has ${newer.join(', ')}. Restore it with the version that made it.`,
  )
}

/** Rejects a database that has had migrations which the backup has not: the rows would not fit its tables. */
export function requireNoNewerSchema({ manifest, applied }: { manifest: Manifest; applied: string[] }): void {
  const newer = applied.filter((name) => !manifest.migrations.includes(name))
  if (newer.length === 0) return
  throw new PlainError(
    `The backup is of an older version of the guide than the database, which has had ${newer.join(', ')}: restore it into a new one`,
  )
}

/** Rejects a guide with another secret than the backup's: sessions, and links that were sent, would not work. */
export function requireSameSecret({
  settings,
  folder,
  secret,
}: {
  settings: Pick<Settings, 'PAYLOAD_SECRET'>
  folder: string
  secret: string
}): void {
  const there = settings.PAYLOAD_SECRET ?? findSecret(folder)
  if (there === null || there === secret) return
  const place = settings.PAYLOAD_SECRET ? 'PAYLOAD_SECRET' : `${folder}/secret`
  throw new PlainError(`The backup has another secret than ${place}: remove that one first`)
}

/** Rejects a database in which the guide runs, or has content. */
export async function requireEmptyDatabase({
  client,
  manifest,
}: {
  client: pg.Client
  manifest: Manifest
}): Promise<void> {
  const { rows } = await client.query<{ nodes: number }>(countNodes)
  if (rows[0]?.nodes !== 0) throw new PlainError('The guide runs on this database: stop it first')
  const ours = manifest.tables.map(({ name }) => name)
  const filled = (await tablesWithContent(client)).filter((name) => ours.includes(name))
  if (filled.length === 0) return
  throw new PlainError(
    `The database is not empty, and nothing is written over: there are rows in ${filled.join(', ')}`,
  )
}

/** The tables that hold more than what migrations put there. */
export async function tablesWithContent(client: pg.Client): Promise<string[]> {
  const filled: string[] = []
  for (const { name } of await readTables(client)) {
    if (!filledByMigrations.includes(name) && (await hasRows({ client, table: name }))) filled.push(name)
  }
  return filled
}

/** Rejects uploads that would take the place of other ones. */
export async function requireNoOtherUploads({
  uploads,
  sums,
}: {
  uploads: Uploads
  sums: Map<string, string>
}): Promise<void> {
  for (const [name, sum] of sums) {
    const there = await uploads.read(name)
    if (there !== null && (await sumOf(there.body)) !== sum)
      throw new PlainError(
        `There is another file among the uploads with the name ${name}: move it away first`,
      )
  }
}

async function sumOf(body: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of body) hash.update(chunk)
  return hash.digest('hex')
}
