import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: when an archive is next asked for a copy of an address that is unreachable.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "link_checks" ADD COLUMN "archive_due_at" timestamp(3) with time zone DEFAULT now() NOT NULL;
  CREATE INDEX "link_checks_archive_idx" ON "link_checks" USING btree ("archive_due_at")
    WHERE "state" = 'unreachable' AND "archived_address" IS NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "link_checks" DROP COLUMN "archive_due_at";`)
}
