import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: the index of the search is no collection.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE TABLE "search_entries" (
  	"id" serial PRIMARY KEY,
  	"collection" text NOT NULL,
  	"record" integer NOT NULL,
  	"part" text NOT NULL,
  	"kind" text NOT NULL,
  	"title" text NOT NULL,
  	"word_starts" text NOT NULL,
  	"place" text,
  	"text" text NOT NULL,
  	"topic" jsonb,
  	"vector" tsvector NOT NULL,
  	"words" text[] NOT NULL,
  	"hash" text NOT NULL,
  	CONSTRAINT "search_entries_once" UNIQUE ("collection", "record", "part")
  );
  CREATE TABLE "search_words" (
  	"word" text PRIMARY KEY
  );
  CREATE INDEX "search_entries_vector_idx" ON "search_entries" USING gin ("vector");
  CREATE INDEX "search_entries_word_starts_idx" ON "search_entries" USING gin ("word_starts" gin_trgm_ops);
  CREATE INDEX "search_entries_words_idx" ON "search_entries" USING gin ("words");
  CREATE INDEX "search_words_word_idx" ON "search_words" USING gin ("word" gin_trgm_ops);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_entries" CASCADE;
  DROP TABLE "search_words" CASCADE;`)
}
