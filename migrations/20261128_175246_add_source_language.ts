import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_sources_language" AS ENUM('ar', 'da', 'de', 'en', 'fi', 'fr', 'fy', 'it', 'no', 'uk', 'pap', 'fa', 'pl', 'pt', 'ru', 'es', 'tr', 'sv');
  CREATE TYPE "public"."enum__sources_v_version_language" AS ENUM('ar', 'da', 'de', 'en', 'fi', 'fr', 'fy', 'it', 'no', 'uk', 'pap', 'fa', 'pl', 'pt', 'ru', 'es', 'tr', 'sv');
  ALTER TABLE "sources" ADD COLUMN "language" "enum_sources_language";
  ALTER TABLE "_sources_v" ADD COLUMN "version_language" "enum__sources_v_version_language";
  -- Documents are read again: one may have a column for the language, whose words were added to the description.
  UPDATE "imports" SET "hash" = '';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sources" DROP COLUMN "language";
  ALTER TABLE "_sources_v" DROP COLUMN "version_language";
  DROP TYPE "public"."enum_sources_language";
  DROP TYPE "public"."enum__sources_v_version_language";`)
}
