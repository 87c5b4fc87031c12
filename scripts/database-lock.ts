import { setTimeout as wait } from 'node:timers/promises'
import { withClient } from './database-client'

/**
 * Runs `work` while no other process does so under the same name in the same database. It is an advisory lock of a
 * session, which ends with the process, however that ends. `onWait` is called once when another one has it.
 */
export async function withDatabaseLock<T>({
  url,
  name,
  onWait,
  work,
  signal,
}: {
  url: string
  name: string
  onWait: () => void
  work: () => Promise<T>
  signal: AbortSignal
}): Promise<T> {
  return withClient({
    url,
    work: async (client) => {
      for (let tries = 0; ; tries += 1) {
        const { rows } = await client.query<{ taken: boolean }>(
          'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken',
          [`gids: ${name}`],
        )
        if (rows[0]?.taken) return work()
        if (tries === 0) onWait()
        await wait(250, undefined, { signal })
      }
    },
  })
}
