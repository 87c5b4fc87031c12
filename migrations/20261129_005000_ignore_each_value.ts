import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: an organisation may be none of several bodies, so each value that an editor ignored is a row.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "register_ignored" DROP CONSTRAINT "register_ignored_pkey",
  	ADD PRIMARY KEY ("organisation", "field", "value");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM "register_ignored" i USING "register_ignored" o
  	WHERE o."organisation" = i."organisation" AND o."field" = i."field" AND o."value" < i."value";
  ALTER TABLE "register_ignored" DROP CONSTRAINT "register_ignored_pkey",
  	ADD PRIMARY KEY ("organisation", "field");`)
}
