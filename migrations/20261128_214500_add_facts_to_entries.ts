import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: what a result of the search says beside its text, so that nothing has to be looked up for each.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "search_entries" ADD COLUMN "language" text, ADD COLUMN "ended_at" timestamp(3) with time zone;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "search_entries" DROP COLUMN "language", DROP COLUMN "ended_at";`)
}
