import { randomUUID } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

type Adapter = DatabaseAdapterObj<PostgresAdapter>
type Session = PostgresAdapter['sessions'][string]

/**
 * Makes a commit that fails an error to whoever saved. The adapter’s own `beginTransaction` ends in a catch that does
 * nothing once the transaction has begun, so a failed commit is answered with the text that the database does not have
 * (payloadcms/payload#17726).
 */
export function reportFailedCommits(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      database.beginTransaction = async () => {
        await database.initializing
        const id = randomUUID()
        database.sessions[id] = await begin(database)
        return id
      }
      return database
    },
  }
}

/** What the work of a transaction that is rolled back on purpose ends with. */
const rolledBack = new Error('The transaction was rolled back.')

/** Drizzle runs a transaction around a function; a session is such a function that waits to be told how to end. */
function begin({ drizzle, transactionOptions }: PostgresAdapter): Promise<Session> {
  return new Promise((ready, failed) => {
    const done: Promise<void> = drizzle.transaction(
      (transaction) =>
        new Promise<void>((commit, rollBack) => {
          const ended = (): Promise<void> => done.catch(passOn)
          ready({
            db: transaction,
            resolve: () => {
              commit()
              return ended()
            },
            // Payload calls this after a commit that failed, too: that failure is what it ends with then.
            reject: () => {
              rollBack(rolledBack)
              return ended()
            },
          })
        }),
      transactionOptions || undefined,
    )
    // Without a session nobody else hears of it; with one, its end does.
    done.catch((cause: unknown) => failed(new Error('The database did not begin a transaction.', { cause })))
  })
}

function passOn(cause: unknown): void {
  if (cause === rolledBack) return
  throw new Error('The database did not confirm the commit.', { cause })
}
