import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import pg from 'pg'
import { PlainError } from './say'

/** In milliseconds: how long the database is waited for. */
const patience = 10_000

/**
 * Throws a plain sentence when what one connection notifies does not arrive at another, as through a pool that lends its
 * connections by transaction: a process would go on showing what was withdrawn, and advisory locks would hold nobody.
 */
export async function requireNotices(url: string): Promise<void> {
  const [listener, notifier] = [createClient(url), createClient(url)]
  const channel = `gids_${randomUUID().replaceAll('-', '')}`
  try {
    await Promise.all([listener.connect(), notifier.connect()])
    await listener.query(`LISTEN ${channel}`)
    const isHeard = once(listener, 'notification', { signal: AbortSignal.timeout(patience) }).then(
      () => true,
      () => false,
    )
    await notifier.query(`NOTIFY ${channel}`)
    if (await isHeard) return
  } finally {
    await Promise.all([listener.end(), notifier.end()])
  }
  throw new PlainError(
    'This process does not hear of changes in the database. DATABASE_URL must lead to PostgreSQL itself or to a pool by session; a pool by transaction drops its notices.',
  )
}

function createClient(url: string): pg.Client {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience })
  // What breaks a connection fails the query on it too.
  client.on('error', () => undefined)
  return client
}
