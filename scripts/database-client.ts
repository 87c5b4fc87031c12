import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { liftLimits } from './lift-limits'
import { PlainError } from './say'

/**
 * Runs `work` on a connection of its own, which is closed afterwards. It may take as long as it takes, unless there are
 * `limits`. `signal` ends the connection, so that nothing is waited for any more.
 */
export async function withClient<T>({
  url,
  work,
  limits,
  signal,
}: {
  url: string
  work: (client: pg.Client) => Promise<T>
  limits?: pg.ClientConfig
  signal?: AbortSignal
}): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, ...limits })
  // A connection that breaks while nothing is asked of it is an event; the next query on it fails by itself.
  client.on('error', () => undefined)
  await client.connect()
  const end = (): void => void client.end()
  signal?.addEventListener('abort', end, { once: true })
  try {
    if (!limits) await client.query(liftLimits('session'))
    return await work(client)
  } finally {
    signal?.removeEventListener('abort', end)
    await client.end()
  }
}

/** Waits until the database accepts connections, and returns its version; throws one clear sentence if it does not. */
export async function waitForDatabase({
  url,
  seconds,
  signal,
}: {
  url: string
  seconds: number
  signal: AbortSignal
}): Promise<string> {
  const deadline = performance.now() + seconds * 1000
  for (;;) {
    try {
      return await withClient({ url, work: readVersion })
    } catch (error) {
      const reason = error instanceof Error ? describeConnectionError(error) : String(error)
      if (isFinal(error)) throw new PlainError(`The database at ${withoutPassword(url)} refuses: ${reason}`)
      if (performance.now() > deadline) {
        throw new PlainError(
          `The database at ${withoutPassword(url)} did not answer within ${seconds} s: ${reason}`,
        )
      }
      await wait(500, undefined, { signal })
    }
  }
}

/** Makes the database when the server does not have it. */
export async function createDatabase({
  serverURL,
  name,
}: {
  serverURL: string
  name: string
}): Promise<void> {
  await withClient({
    url: serverURL,
    work: async (client) => {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
      if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
    },
  })
}

/** Names of the migrations that the database has had; none when it is empty. */
export async function readAppliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('payload_migrations') IS NOT NULL AS there`,
  )
  if (!rows[0]?.there) return []
  const applied = await client.query<{ name: string }>('SELECT name FROM payload_migrations ORDER BY name')
  return applied.rows.map(({ name }) => name)
}

export async function hasRows({ client, table }: { client: pg.Client; table: string }): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT FROM ${client.escapeIdentifier(table)} LIMIT 1`)
  return rowCount === 1
}

/** An address of a database that may be shown to people. */
export function withoutPassword(url: string): string {
  const { username, host, pathname } = new URL(url)
  return `${username ? `${username}@` : ''}${host}${pathname}`
}

async function readVersion(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  return rows[0]?.server_version.split(' ')[0] ?? ''
}

/** A wrong password or a database that does not exist does not become right by waiting. */
function isFinal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^(28|3D)/.test(error.code ?? '')
}

/** Node gives an error without a message when it has tried several addresses of one name. */
function describeConnectionError(error: Error): string {
  if (error instanceof AggregateError) return error.errors.map(String).join('; ')
  return error.message
}
