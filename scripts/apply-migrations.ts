import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import pg from 'pg'

import { createPublicViews, dropPublicViews } from '../server/database/public-views'
import { liftLimits } from './lift-limits'
import { PlainError } from './say'

export interface NamedMigration {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
}

/**
 * Applies migrations in one transaction, and records them: a database has had all of them or none. Payload's own runner
 * commits one after the other, and leaves a database between two versions where one fails. The public views are dropped
 * before and created after them, so that a migration can change any column, and does not see the views. They are those
 * of the newest schema: `isNewest` says whether the migrations lead to that.
 */
export async function applyMigrations({
  payload,
  migrations,
  isNewest = true,
}: {
  payload: Payload
  migrations: NamedMigration[]
  isNewest?: boolean
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  await payload.db.drizzle.transaction(async (db) => {
    await db.execute(sql.raw(liftLimits('transaction')))
    const dropViews = (): Promise<unknown> => db.execute(sql.raw(dropPublicViews))
    await orExplain({ name: 'Dropping the public views', work: dropViews })
    for (const { name, up } of migrations) {
      const work = async (): Promise<void> => {
        await up({ db, payload, req })
        // A table that has triggers waiting for the commit cannot be altered: they fire between two migrations.
        await db.execute(sql`SET CONSTRAINTS ALL IMMEDIATE`)
        await db.execute(sql`SET CONSTRAINTS ALL DEFERRED`)
      }
      await orExplain({ name, work })
    }
    const createViews = (): Promise<unknown> => db.execute(sql.raw(createPublicViews))
    if (isNewest) await orExplain({ name: 'Creating the public views', work: createViews })
    const batch = sql`(SELECT coalesce(max(batch), 0) + 1 FROM payload_migrations)`
    const names = sql.join(
      migrations.map(({ name }) => sql`${name}`),
      sql`, `,
    )
    await db.execute(
      sql`INSERT INTO payload_migrations (name, batch) SELECT name, ${batch} FROM unnest(ARRAY[${names}]) AS name`,
    )
  })
}

/** Does the work; an error names what failed and why. */
async function orExplain({ name, work }: { name: string; work: () => Promise<unknown> }): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw new PlainError(`${name} failed, and the database is as it was: ${reasonOf(error)}`, {
      cause: error,
    })
  }
}

/** The message of the database, without the statement around it, which may have thousands of lines. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause !== undefined) return reasonOf(error.cause)
  return error instanceof pg.DatabaseError && error.detail
    ? `${error.message} (${error.detail})`
    : error.message
}
