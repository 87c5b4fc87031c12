import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: who last saved what, for the desk. Beside the documents, which have drafts; no collection, since nobody edits it.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "edits" (
  	"collection" text NOT NULL,
  	"record" integer NOT NULL,
  	"who" integer NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
  	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	PRIMARY KEY ("collection", "record", "who")
  );
  CREATE INDEX "edits_at_idx" ON "edits" USING btree ("at");
  CREATE INDEX "edits_who_idx" ON "edits" USING btree ("who", "at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "edits";`)
}
