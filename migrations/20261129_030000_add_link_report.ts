import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: the week whose report of links was mailed last, by its Monday. There is one row at most.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "link_reports" (
  	"only" boolean PRIMARY KEY DEFAULT true CHECK ("only"),
  	"week" date NOT NULL
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "link_reports";`)
}
