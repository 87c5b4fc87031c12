import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: what a replacement of addresses changed in each record, so that it can be undone.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "link_replacements" (
  	"id" uuid PRIMARY KEY,
  	"old" text NOT NULL,
  	"new" text NOT NULL,
  	"name" text NOT NULL,
  	"at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  CREATE INDEX "link_replacements_at_idx" ON "link_replacements" USING btree ("at");

  CREATE TABLE "replaced_links" (
  	"id" serial PRIMARY KEY,
  	"replacement" uuid NOT NULL REFERENCES "link_replacements" ("id") ON DELETE CASCADE,
  	"collection" text NOT NULL,
  	"record" integer NOT NULL,
  	"title" text NOT NULL,
  	"links" jsonb NOT NULL,
  	"version" integer,
  	"version_before" integer,
  	"state" text DEFAULT 'replaced' NOT NULL CHECK ("state" IN ('replaced', 'undone', 'kept'))
  );
  CREATE INDEX "replaced_links_replacement_idx" ON "replaced_links" USING btree ("replacement", "id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "replaced_links";
  DROP TABLE "link_replacements";`)
}
