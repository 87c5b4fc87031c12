import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organisations" ADD COLUMN "ended_at" timestamp(3) with time zone;
  ALTER TABLE "organisations" ADD COLUMN "successor_id" integer;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_ended_at" timestamp(3) with time zone;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_successor_id" integer;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_successor_id_organisations_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_successor_id_organisations_id_fk" FOREIGN KEY ("version_successor_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "organisations_successor_idx" ON "organisations" USING btree ("successor_id");
  CREATE INDEX "_organisations_v_version_version_successor_idx" ON "_organisations_v" USING btree ("version_successor_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organisations" DROP CONSTRAINT "organisations_successor_id_organisations_id_fk";
  
  ALTER TABLE "_organisations_v" DROP CONSTRAINT "_organisations_v_version_successor_id_organisations_id_fk";
  
  DROP INDEX "organisations_successor_idx";
  DROP INDEX "_organisations_v_version_version_successor_idx";
  ALTER TABLE "organisations" DROP COLUMN "ended_at";
  ALTER TABLE "organisations" DROP COLUMN "successor_id";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_ended_at";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_successor_id";`)
}
