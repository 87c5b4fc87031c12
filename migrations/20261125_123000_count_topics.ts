import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: how many public topics an organisation is in, to list it by (no field: nobody fills it in, and no version has
// it); and which records are not public, which are few.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organisations" ADD COLUMN "public_topics" integer DEFAULT 0 NOT NULL;
  UPDATE "organisations" o SET "public_topics" = c.count FROM (
    SELECT r.organisation_id, count(DISTINCT t.id) FROM topics_organisations r
      JOIN topics t ON t.id = r._parent_id AND t._status = 'published' AND t.deleted_at IS NULL
    GROUP BY r.organisation_id) c WHERE c.organisation_id = o.id;
  CREATE INDEX "organisations_by_topics_idx" ON "organisations" USING btree ("public_topics" DESC, "name" COLLATE "und-x-icu", "id") INCLUDE ("type") WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_hidden_idx" ON "organisations" USING btree ("id") WHERE NOT ("_status" = 'published' AND "deleted_at" IS NULL);
  CREATE INDEX "sources_hidden_idx" ON "sources" USING btree ("id") WHERE NOT ("_status" = 'published' AND "deleted_at" IS NULL);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "organisations_hidden_idx";
  DROP INDEX "sources_hidden_idx";
  ALTER TABLE "organisations" DROP COLUMN "public_topics";`)
}
