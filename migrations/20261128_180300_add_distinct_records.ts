import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: pairs of records that look alike, of which an editor said that they are two.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "distinct_records" (
  	"collection" text NOT NULL,
  	"one" integer NOT NULL,
  	"other" integer NOT NULL,
  	PRIMARY KEY ("collection", "one", "other"),
  	CHECK ("one" < "other")
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "distinct_records";`)
}
