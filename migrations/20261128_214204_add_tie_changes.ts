import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_changes_action" ADD VALUE 'organisation_added' BEFORE 'removed';
  ALTER TYPE "public"."enum_changes_action" ADD VALUE 'source_added' BEFORE 'removed';
  ALTER TYPE "public"."enum_changes_action" ADD VALUE 'publication_added' BEFORE 'removed';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "changes" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_changes_action";
  CREATE TYPE "public"."enum_changes_action" AS ENUM('added', 'changed', 'removed');
  ALTER TABLE "changes" ALTER COLUMN "action" SET DATA TYPE "public"."enum_changes_action" USING "action"::"public"."enum_changes_action";`)
}
