import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: the addresses of which somebody wants a new copy in an archive, until there is one. Without a time at which
// it is due the archive will make none, and the problem says why. An address can have a copy before it is unreachable, so
// whether the archive is still to be asked for an older one is told by the time for that alone.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "link_saves" (
  	"address" text PRIMARY KEY NOT NULL REFERENCES "link_checks" ("address") ON DELETE CASCADE,
  	"wanted_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"due_at" timestamp(3) with time zone DEFAULT now(),
  	"job" text,
  	"job_at" timestamp(3) with time zone,
  	"problem" text
  );
  CREATE INDEX "link_saves_due_idx" ON "link_saves" USING btree ("due_at") WHERE "due_at" IS NOT NULL;
  UPDATE "link_checks" SET "archive_due_at" = 'infinity' WHERE "archived_address" IS NOT NULL;
  DROP INDEX "link_checks_archive_idx";
  CREATE INDEX "link_checks_archive_idx" ON "link_checks" USING btree ("archive_due_at") WHERE "state" = 'unreachable';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "link_saves";
  DROP INDEX "link_checks_archive_idx";
  CREATE INDEX "link_checks_archive_idx" ON "link_checks" USING btree ("archive_due_at")
    WHERE "state" = 'unreachable' AND "archived_address" IS NULL;`)
}
