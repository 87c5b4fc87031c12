import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "subtopics_questions" ADD COLUMN "lead" varchar;
  ALTER TABLE "_subtopics_v_version_questions" ADD COLUMN "lead" varchar;
  -- Documents that were imported before are read again: what is a lead now was the note of another question.
  UPDATE "imports" SET "hash" = '';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "subtopics_questions" DROP COLUMN "lead";
  ALTER TABLE "_subtopics_v_version_questions" DROP COLUMN "lead";`)
}
