import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: what lists are put in order and counted by, without a look at the records themselves.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "organisations_list_idx" ON "organisations" USING btree ("name" COLLATE "und-x-icu", "id") INCLUDE ("type") WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "sources_list_idx" ON "sources" USING btree ("title" COLLATE "und-x-icu", "id") INCLUDE ("kind", "year", "publisher_id") WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "topics_organisations_list_idx" ON "topics_organisations" USING btree ("organisation_id", "_parent_id");
  CREATE INDEX "topics_rels_sources_list_idx" ON "topics_rels" USING btree ("sources_id", "parent_id") WHERE "path" = 'sources';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "organisations_list_idx";
  DROP INDEX "sources_list_idx";
  DROP INDEX "topics_organisations_list_idx";
  DROP INDEX "topics_rels_sources_list_idx";`)
}
