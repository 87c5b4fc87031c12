import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: the bodies of the Register van Overheidsorganisaties, which nobody edits; when it was loaded; which of them
// an organisation is; and what an editor said of a difference. Visitors see the first three.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "register_bodies" (
  	"id" text PRIMARY KEY NOT NULL,
  	"tooi" text,
  	"name" text NOT NULL,
  	"abbreviation" text,
  	"other_names" text[] NOT NULL,
  	"kinds" text[] NOT NULL,
  	"ministry" jsonb,
  	"website" text,
  	"kvk" text,
  	"rsin" text,
  	"woo_request" text,
  	"woo_decisions" text[] NOT NULL,
  	"ended_at" date,
  	"types" text[] NOT NULL,
  	"names" text[] NOT NULL,
  	"word_starts" text NOT NULL
  );
  CREATE INDEX "register_bodies_tooi_idx" ON "register_bodies" USING btree ("tooi");
  CREATE INDEX "register_bodies_kvk_idx" ON "register_bodies" USING btree ("kvk");
  CREATE INDEX "register_bodies_rsin_idx" ON "register_bodies" USING btree ("rsin");
  CREATE INDEX "register_bodies_names_idx" ON "register_bodies" USING gin ("names");
  CREATE INDEX "register_bodies_word_starts_idx" ON "register_bodies" USING gin ("word_starts" gin_trgm_ops);

  CREATE TABLE "register_state" (
  	"one" boolean PRIMARY KEY DEFAULT true CHECK ("one"),
  	"hash" text NOT NULL,
  	"day" date NOT NULL
  );

  CREATE TABLE "register_attempts" (
  	"one" boolean PRIMARY KEY DEFAULT true CHECK ("one"),
  	"at" timestamp(3) with time zone NOT NULL,
  	"problem" text
  );

  CREATE TABLE "register_matches" (
  	"organisation" integer PRIMARY KEY NOT NULL REFERENCES "organisations" ("id") ON DELETE CASCADE,
  	"body" text NOT NULL REFERENCES "register_bodies" ("id") ON DELETE CASCADE,
  	"by" text NOT NULL
  );
  CREATE INDEX "register_matches_body_idx" ON "register_matches" USING btree ("body");

  CREATE TABLE "register_ignored" (
  	"organisation" integer NOT NULL REFERENCES "organisations" ("id") ON DELETE CASCADE,
  	"field" text NOT NULL,
  	"value" text NOT NULL,
  	PRIMARY KEY ("organisation", "field")
  );

  SELECT watch_for_revision(watched, 'some') FROM (VALUES
    ('register_bodies'::regclass), ('register_state'), ('register_matches')) AS list (watched);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "register_ignored";
   DROP TABLE "register_matches";
   DROP TABLE "register_attempts";
   DROP TABLE "register_state";
   DROP TABLE "register_bodies";`)
}
