import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: what an address that leads nowhere may have meant is found by the pieces of three letters of every name.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "topics_near_idx" ON "topics" USING gin ("slug" gin_trgm_ops, "title" gin_trgm_ops);
  CREATE INDEX "organisations_near_idx" ON "organisations" USING gin ("slug" gin_trgm_ops, "name" gin_trgm_ops, "abbreviation" gin_trgm_ops);
  CREATE INDEX "organisations_texts_near_idx" ON "organisations_texts" USING gin ("text" gin_trgm_ops);
  CREATE INDEX "subtopics_questions_near_idx" ON "subtopics_questions" USING gin ("key" gin_trgm_ops);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "subtopics_questions_near_idx";
  DROP INDEX "organisations_texts_near_idx";
  DROP INDEX "organisations_near_idx";
  DROP INDEX "topics_near_idx";`)
}
