import type { Pool, PoolClient } from 'pg'

/** Does all of `work` on one connection, or nothing of it. */
export async function inClientTransaction<T>({
  pool,
  work,
}: {
  pool: Pool
  work: (client: PoolClient) => Promise<T>
}): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    client.release()
    return result
  } catch (error) {
    // A connection in the midst of something is not used again.
    client.release(true)
    throw error
  }
}
