import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "merges" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"from" numeric NOT NULL,
  	"into" numeric NOT NULL,
  	"done" jsonb NOT NULL,
  	"undone_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "merges_id" integer;
  CREATE INDEX "merges_into_idx" ON "merges" USING btree ("into");
  CREATE INDEX "merges_updated_at_idx" ON "merges" USING btree ("updated_at");
  CREATE INDEX "merges_created_at_idx" ON "merges" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_merges_fk" FOREIGN KEY ("merges_id") REFERENCES "public"."merges"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_merges_id_idx" ON "payload_locked_documents_rels" USING btree ("merges_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "merges" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "merges" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_merges_fk";
  
  DROP INDEX "payload_locked_documents_rels_merges_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "merges_id";`)
}
