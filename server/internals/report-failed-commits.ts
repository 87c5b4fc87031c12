import { randomUUID } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

import { carryOutCommitting, carryOutEndings, type Outcome } from './transaction-end'

type Adapter = DatabaseAdapterObj<PostgresAdapter>
type Session = PostgresAdapter['sessions'][string]

/**
 * Makes a commit that fails an error for its caller. The adapter’s own `beginTransaction` ends in a catch that does
 * nothing once the transaction has begun, so a failed commit is answered with the text that the database does not have
 * (payloadcms/payload#17726).
 *
 * Relies on everybody beginning a transaction by `beginTransaction`, and ending it by `resolve` or `reject` of what is
 * then in `sessions`. Where that changes, what the database did not keep is answered as saved.
 */
export function reportFailedCommits(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      database.beginTransaction = async () => {
        await database.initializing
        const id = randomUUID()
        const report = (error: unknown): void => database.payload.logger.error(error)
        database.sessions[id] = await begin({ database, report })
        return id
      }
      return database
    },
  }
}

/** What the work of a transaction that is rolled back on purpose ends with. */
const rolledBack = new Error('The transaction was rolled back.')

/** What that of a transaction ends with that was to commit, and could not be made ready. */
class NotCommitted extends Error {}

/** Drizzle runs a transaction around a function; a session is such a function that waits to be told how to end. */
function begin({
  database: { drizzle, transactionOptions },
  report,
}: {
  database: PostgresAdapter
  report: (error: unknown) => void
}): Promise<Session> {
  return new Promise((ready, failed) => {
    const done: Promise<void> = drizzle.transaction(
      (transaction) =>
        new Promise<void>((commit, rollBack) => {
          const ended = async (): Promise<void> => {
            const outcome = await outcomeOf(done)
            if (outcome) await carryOutEndings({ session, outcome, report })
            return done.catch(passOn)
          }
          const session: Session = {
            db: transaction,
            resolve: async () => {
              await carryOutCommitting(session).then(commit, (cause: unknown) =>
                rollBack(new NotCommitted('The work before the commit failed.', { cause })),
              )
              return ended()
            },
            // Payload calls this after a commit that failed, too: that failure is what it ends with then.
            reject: () => {
              rollBack(rolledBack)
              return ended()
            },
          }
          ready(session)
        }),
      transactionOptions || undefined,
    )
    // Without a session nobody else hears of it; with one, its end does.
    done.catch((cause: unknown) => failed(new Error('The database did not begin a transaction.', { cause })))
  })
}

/** `undefined` where the connection was lost while it ended. */
async function outcomeOf(done: Promise<void>): Promise<Outcome | undefined> {
  try {
    await done
    return 'committed'
  } catch (error) {
    return error === rolledBack || error instanceof NotCommitted || isRejected(error)
      ? 'rolledBack'
      : undefined
  }
}

/** Whether PostgreSQL itself says that a commit was none; class 57 is that it went away meanwhile. */
function isRejected(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (!('severity' in error && 'code' in error)) return isRejected(error.cause)
  return !String(error.code).startsWith('57')
}

function passOn(cause: unknown): void {
  if (cause === rolledBack) return
  throw new Error('The database did not confirm the commit.', { cause })
}
