import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tips_kind" AS ENUM('tip', 'fout');
  CREATE TYPE "public"."enum_tips_state" AS ENUM('open', 'taken', 'declined');
  CREATE TABLE "tips" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"kind" "enum_tips_kind" NOT NULL,
  	"path" varchar,
  	"url" varchar,
  	"sender_name" varchar,
  	"sender_email" varchar,
  	"state" "enum_tips_state" DEFAULT 'open' NOT NULL,
  	"result" varchar,
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "tips_id" integer;
  CREATE INDEX "tips_state_idx" ON "tips" USING btree ("state");
  CREATE INDEX "tips_updated_at_idx" ON "tips" USING btree ("updated_at");
  CREATE INDEX "tips_created_at_idx" ON "tips" USING btree ("created_at");
  CREATE INDEX "tips_deleted_at_idx" ON "tips" USING btree ("deleted_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tips_fk" FOREIGN KEY ("tips_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_tips_id_idx" ON "payload_locked_documents_rels" USING btree ("tips_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "tips" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "tips" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_tips_fk";
  
  DROP INDEX "payload_locked_documents_rels_tips_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "tips_id";
  DROP TYPE "public"."enum_tips_kind";
  DROP TYPE "public"."enum_tips_state";`)
}
