import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: names and titles in the order of a Dutch list, without the article that they begin with (an index only scan
// needs the name itself too); and which organisations have an abbreviation.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "organisations_abbreviated_idx" ON "organisations" USING btree ("id") WHERE "abbreviation" <> '';
  CREATE FUNCTION "dutch_order"(title text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(nullif(regexp_replace(title,
      '^[[:space:]"“”„«»(\\[]*((de|het|een)[[:space:]]+|[''’‘\`´][ts][[:space:]-]+)?', '', 'i'), ''), title)
  $$;
  DROP INDEX "organisations_list_idx";
  DROP INDEX "organisations_by_topics_idx";
  DROP INDEX "sources_list_idx";
  CREATE INDEX "organisations_list_idx" ON "organisations" USING btree (dutch_order("name") COLLATE "und-x-icu", "id") INCLUDE ("type", "name") WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_by_topics_idx" ON "organisations" USING btree ("public_topics" DESC, dutch_order("name") COLLATE "und-x-icu", "id") INCLUDE ("type", "name") WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "sources_list_idx" ON "sources" USING btree (dutch_order("title") COLLATE "und-x-icu", "id") INCLUDE ("kind", "year", "publisher_id", "title") WHERE "_status" = 'published' AND "deleted_at" IS NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "organisations_list_idx";
  DROP INDEX "organisations_by_topics_idx";
  DROP INDEX "sources_list_idx";
  CREATE INDEX "organisations_list_idx" ON "organisations" USING btree ("name" COLLATE "und-x-icu", "id") INCLUDE ("type") WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_by_topics_idx" ON "organisations" USING btree ("public_topics" DESC, "name" COLLATE "und-x-icu", "id") INCLUDE ("type") WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "sources_list_idx" ON "sources" USING btree ("title" COLLATE "und-x-icu", "id") INCLUDE ("kind", "year", "publisher_id") WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  DROP FUNCTION "dutch_order"(text);
  DROP INDEX "organisations_abbreviated_idx";`)
}
