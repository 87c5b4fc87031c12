import pg from 'pg'

/**
 * Tells whether the database answers; questions at the same time share one answer. A machine that is busy may take
 * seconds to say yes. One whose database has stopped says no at once.
 */
export function createDatabasePing(url: string): () => Promise<boolean> {
  let running: Promise<boolean> | null = null
  return () => {
    running ??= ping(url).finally(() => {
      running = null
    })
    return running
  }
}

const patience = 5000

async function ping(connectionString: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    // Whatever the reason: the answer to the question is no.
    return false
  } finally {
    void client.end().catch(() => undefined)
  }
}
