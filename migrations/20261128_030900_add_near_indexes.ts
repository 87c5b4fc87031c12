import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: what an address that leads nowhere may have meant. These indexes give the likest names first (by their pieces
// of three letters), so that no more than a few are read, however many there are that look somewhat alike.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "topics_near_slug_idx" ON "topics" USING gist ("slug" gist_trgm_ops(siglen=64)) WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "topics_near_title_idx" ON "topics" USING gist ("title" gist_trgm_ops(siglen=64)) WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_near_slug_idx" ON "organisations" USING gist ("slug" gist_trgm_ops(siglen=64)) WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_near_name_idx" ON "organisations" USING gist ("name" gist_trgm_ops(siglen=64)) WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_near_abbreviation_idx" ON "organisations" USING gist ("abbreviation" gist_trgm_ops(siglen=64)) WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_texts_near_idx" ON "organisations_texts" USING gist ("text" gist_trgm_ops(siglen=64)) WHERE "path" = 'aliases';
  CREATE INDEX "subtopics_questions_near_idx" ON "subtopics_questions" USING gist ("key" gist_trgm_ops(siglen=64));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "subtopics_questions_near_idx";
  DROP INDEX "organisations_texts_near_idx";
  DROP INDEX "organisations_near_abbreviation_idx";
  DROP INDEX "organisations_near_name_idx";
  DROP INDEX "organisations_near_slug_idx";
  DROP INDEX "topics_near_title_idx";
  DROP INDEX "topics_near_slug_idx";`)
}
