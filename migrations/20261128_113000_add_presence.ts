import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: who has which form open. No collection, since nobody edits it.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "presence" (
  	"collection" text NOT NULL,
  	"record" integer NOT NULL,
  	"who" integer NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
  	"is_writing" boolean NOT NULL,
  	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	PRIMARY KEY ("collection", "record", "who")
  );
  CREATE INDEX "presence_at_idx" ON "presence" USING btree ("at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "presence";`)
}
