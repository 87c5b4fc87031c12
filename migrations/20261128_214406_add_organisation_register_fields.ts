import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organisations" ADD COLUMN "ministry_id" integer;
  ALTER TABLE "organisations" ADD COLUMN "identifiers_kvk" varchar;
  ALTER TABLE "organisations" ADD COLUMN "identifiers_rsin" varchar;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_ministry_id" integer;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_identifiers_kvk" varchar;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_identifiers_rsin" varchar;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_ministry_id_organisations_id_fk" FOREIGN KEY ("ministry_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_ministry_id_organisations_id_fk" FOREIGN KEY ("version_ministry_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "organisations_ministry_idx" ON "organisations" USING btree ("ministry_id");
  CREATE INDEX "_organisations_v_version_version_ministry_idx" ON "_organisations_v" USING btree ("version_ministry_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organisations" DROP CONSTRAINT "organisations_ministry_id_organisations_id_fk";
  
  ALTER TABLE "_organisations_v" DROP CONSTRAINT "_organisations_v_version_ministry_id_organisations_id_fk";
  
  DROP INDEX "organisations_ministry_idx";
  DROP INDEX "_organisations_v_version_version_ministry_idx";
  ALTER TABLE "organisations" DROP COLUMN "ministry_id";
  ALTER TABLE "organisations" DROP COLUMN "identifiers_kvk";
  ALTER TABLE "organisations" DROP COLUMN "identifiers_rsin";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_ministry_id";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_identifiers_kvk";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_identifiers_rsin";`)
}
