import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'

import { createPublicViews, dropPublicViews } from '../server/database/public-views'
import { PlainError } from './say'

export interface NamedMigration {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
}

/**
 * Applies migrations in one transaction, and records them: a database has had all of them or none. Payload's own runner
 * commits one after the other, and leaves a database between two versions where one fails. The public views are dropped
 * before and created after them, so that a migration can change any column, and does not see the views.
 */
export async function applyMigrations({
  payload,
  migrations,
}: {
  payload: Payload
  migrations: NamedMigration[]
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  await payload.db.drizzle.transaction(async (db) => {
    await db.execute(sql.raw(dropPublicViews))
    for (const { name, up } of migrations) {
      try {
        await up({ db, payload, req })
        // A table that has triggers waiting for the commit cannot be altered: they fire between two migrations.
        await db.execute(sql`SET CONSTRAINTS ALL IMMEDIATE`)
        await db.execute(sql`SET CONSTRAINTS ALL DEFERRED`)
      } catch (error) {
        throw new PlainError(`${name} failed, and the database is as it was: ${reasonOf(error)}`, {
          cause: error,
        })
      }
    }
    await db.execute(sql.raw(createPublicViews))
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

/** What the database said; around it stands the statement, which may be thousands of lines. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : reasonOf(error.cause)
}
