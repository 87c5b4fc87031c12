import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: who saved a version. Payload does not know these columns, and leaves them as they are.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "_topics_v" ADD COLUMN "saved_by_id" integer REFERENCES "users"("id") ON DELETE SET NULL;
  ALTER TABLE "_subtopics_v" ADD COLUMN "saved_by_id" integer REFERENCES "users"("id") ON DELETE SET NULL;
  ALTER TABLE "_organisations_v" ADD COLUMN "saved_by_id" integer REFERENCES "users"("id") ON DELETE SET NULL;
  ALTER TABLE "_sources_v" ADD COLUMN "saved_by_id" integer REFERENCES "users"("id") ON DELETE SET NULL;
  ALTER TABLE "_pages_v" ADD COLUMN "saved_by_id" integer REFERENCES "users"("id") ON DELETE SET NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "_topics_v" DROP COLUMN "saved_by_id";
  ALTER TABLE "_subtopics_v" DROP COLUMN "saved_by_id";
  ALTER TABLE "_organisations_v" DROP COLUMN "saved_by_id";
  ALTER TABLE "_sources_v" DROP COLUMN "saved_by_id";
  ALTER TABLE "_pages_v" DROP COLUMN "saved_by_id";`)
}
