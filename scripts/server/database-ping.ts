import pg from 'pg'

/** Tells whether the database answers within a second; questions at the same time share one answer. */
export function createDatabasePing(url: string): () => Promise<boolean> {
  let running: Promise<boolean> | null = null
  return () => {
    running ??= ping(url).finally(() => {
      running = null
    })
    return running
  }
}

async function ping(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 1000, query_timeout: 1000 })
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
