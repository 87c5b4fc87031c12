import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// Added by hand: the triggers, so that no way of changing an account leaves its shared previews open.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "shared_previews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"record" numeric NOT NULL,
  	"sharer_id" integer NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "shared_previews_id" integer;
  ALTER TABLE "shared_previews" ADD CONSTRAINT "shared_previews_sharer_id_users_id_fk" FOREIGN KEY ("sharer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "shared_previews_record_idx" ON "shared_previews" USING btree ("record");
  CREATE INDEX "shared_previews_sharer_idx" ON "shared_previews" USING btree ("sharer_id");
  CREATE UNIQUE INDEX "shared_previews_hash_idx" ON "shared_previews" USING btree ("hash");
  CREATE INDEX "shared_previews_updated_at_idx" ON "shared_previews" USING btree ("updated_at");
  CREATE INDEX "shared_previews_created_at_idx" ON "shared_previews" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_shared_previews_fk" FOREIGN KEY ("shared_previews_id") REFERENCES "public"."shared_previews"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_shared_previews_id_idx" ON "payload_locked_documents_rels" USING btree ("shared_previews_id");

  CREATE FUNCTION end_shared_previews() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM shared_previews WHERE sharer_id = OLD.id;
    RETURN OLD;
  END $$;
  CREATE TRIGGER end_shared_previews_changed AFTER UPDATE ON "users" FOR EACH ROW
    WHEN ((OLD.hash, OLD.role, OLD.deleted_at) IS DISTINCT FROM (NEW.hash, NEW.role, NEW.deleted_at))
    EXECUTE FUNCTION end_shared_previews();
  CREATE TRIGGER end_shared_previews_removed BEFORE DELETE ON "users" FOR EACH ROW
    EXECUTE FUNCTION end_shared_previews();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TRIGGER "end_shared_previews_removed" ON "users";
  DROP TRIGGER "end_shared_previews_changed" ON "users";
  DROP FUNCTION end_shared_previews;
  ALTER TABLE "shared_previews" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "shared_previews" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_shared_previews_fk";
  
  DROP INDEX "payload_locked_documents_rels_shared_previews_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "shared_previews_id";`)
}
