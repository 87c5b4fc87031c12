import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: words that visitors looked for and nothing was found with, counted by week. Nobody edits them, so they are no
// collection, and nothing in them says who looked.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "missed_words" (
  	"word" text NOT NULL,
  	"week" date NOT NULL,
  	"count" integer NOT NULL,
  	CONSTRAINT "missed_words_pkey" PRIMARY KEY ("week", "word")
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "missed_words";`)
}
