import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

import { PlainError } from '../say'
import { qualified, readTables, type Table } from './read-schema'
import { sessionSettings } from './session-settings'

/** In bytes, at most: a piece of a table is held in memory, since tar wants to know its size before. */
const pieceSize = 4_000_000

/**
 * Begins a transaction that sees the database as it is at one moment, while others go on writing. Its tables are
 * locked against changes of the schema alone: a table that a migration writes anew would look empty. Returns the tables.
 */
export async function beginSnapshot(client: pg.Client): Promise<Table[]> {
  const before = await readTables(client)
  if (before.length === 0) throw new PlainError('The database has no tables yet: there is nothing to back up')
  await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;${sessionSettings}`)
  const names = before.map(({ name }) => qualified({ client, name }))
  await client.query(`LOCK TABLE ${names.join(', ')} IN ACCESS SHARE MODE`)
  const tables = await readTables(client)
  if (JSON.stringify(tables) === JSON.stringify(before)) return tables
  throw new PlainError('The tables of the database were being changed just now: try again')
}

/** The rows of a table as COPY writes them, in pieces. */
export async function* readRows({
  client,
  table,
}: {
  client: pg.Client
  table: Table
}): AsyncGenerator<Buffer> {
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const rows = `SELECT ${columns} FROM ${qualified({ client, name: table.name })}`
  let waiting: Buffer[] = []
  let length = 0
  for await (const chunk of client.query(copyTo(`COPY (${rows}) TO STDOUT`))) {
    waiting.push(chunk)
    length += chunk.length
    if (length < pieceSize) continue
    yield Buffer.concat(waiting)
    waiting = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(waiting)
}

/** The names of the files that rows of images speak of: each image and its smaller sizes. */
export async function readUploadNames({
  client,
  tables,
}: {
  client: pg.Client
  tables: Table[]
}): Promise<string[]> {
  const columns = tables.find(({ name }) => name === 'media')?.columns ?? []
  const named = columns.filter((column) => /(^|_)filename$/.test(column))
  if (named.length === 0) return []
  const values = named.map((column) => `(${client.escapeIdentifier(column)})`).join(', ')
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT file.name FROM public.media, LATERAL (VALUES ${values}) AS file (name)
     WHERE file.name IS NOT NULL ORDER BY file.name`,
  )
  return rows.map(({ name }) => name)
}
