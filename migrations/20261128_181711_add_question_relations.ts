import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "subtopics_questions_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" integer
  );
  
  CREATE TABLE "subtopics_questions_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"source_id" integer
  );
  
  CREATE TABLE "subtopics_questions_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"term" varchar
  );
  
  CREATE TABLE "subtopics_questions_publications" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"medium" varchar,
  	"date" timestamp(3) with time zone,
  	"url" varchar
  );
  
  CREATE TABLE "_subtopics_v_version_questions_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"organisation_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_subtopics_v_version_questions_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_subtopics_v_version_questions_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"term" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_subtopics_v_version_questions_publications" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"medium" varchar,
  	"date" timestamp(3) with time zone,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "subtopics_questions_organisations" ADD CONSTRAINT "subtopics_questions_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subtopics_questions_organisations" ADD CONSTRAINT "subtopics_questions_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."subtopics_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subtopics_questions_sources" ADD CONSTRAINT "subtopics_questions_sources_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subtopics_questions_sources" ADD CONSTRAINT "subtopics_questions_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."subtopics_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subtopics_questions_terms" ADD CONSTRAINT "subtopics_questions_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."subtopics_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subtopics_questions_publications" ADD CONSTRAINT "subtopics_questions_publications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."subtopics_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subtopics_v_version_questions_organisations" ADD CONSTRAINT "_subtopics_v_version_questions_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subtopics_v_version_questions_organisations" ADD CONSTRAINT "_subtopics_v_version_questions_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_subtopics_v_version_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subtopics_v_version_questions_sources" ADD CONSTRAINT "_subtopics_v_version_questions_sources_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subtopics_v_version_questions_sources" ADD CONSTRAINT "_subtopics_v_version_questions_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_subtopics_v_version_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subtopics_v_version_questions_terms" ADD CONSTRAINT "_subtopics_v_version_questions_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_subtopics_v_version_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subtopics_v_version_questions_publications" ADD CONSTRAINT "_subtopics_v_version_questions_publications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_subtopics_v_version_questions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "subtopics_questions_organisations_order_idx" ON "subtopics_questions_organisations" USING btree ("_order");
  CREATE INDEX "subtopics_questions_organisations_parent_id_idx" ON "subtopics_questions_organisations" USING btree ("_parent_id");
  CREATE INDEX "subtopics_questions_organisations_organisation_idx" ON "subtopics_questions_organisations" USING btree ("organisation_id");
  CREATE INDEX "subtopics_questions_sources_order_idx" ON "subtopics_questions_sources" USING btree ("_order");
  CREATE INDEX "subtopics_questions_sources_parent_id_idx" ON "subtopics_questions_sources" USING btree ("_parent_id");
  CREATE INDEX "subtopics_questions_sources_source_idx" ON "subtopics_questions_sources" USING btree ("source_id");
  CREATE INDEX "subtopics_questions_terms_order_idx" ON "subtopics_questions_terms" USING btree ("_order");
  CREATE INDEX "subtopics_questions_terms_parent_id_idx" ON "subtopics_questions_terms" USING btree ("_parent_id");
  CREATE INDEX "subtopics_questions_publications_order_idx" ON "subtopics_questions_publications" USING btree ("_order");
  CREATE INDEX "subtopics_questions_publications_parent_id_idx" ON "subtopics_questions_publications" USING btree ("_parent_id");
  CREATE INDEX "_subtopics_v_version_questions_organisations_order_idx" ON "_subtopics_v_version_questions_organisations" USING btree ("_order");
  CREATE INDEX "_subtopics_v_version_questions_organisations_parent_id_idx" ON "_subtopics_v_version_questions_organisations" USING btree ("_parent_id");
  CREATE INDEX "_subtopics_v_version_questions_organisations_organisatio_idx" ON "_subtopics_v_version_questions_organisations" USING btree ("organisation_id");
  CREATE INDEX "_subtopics_v_version_questions_sources_order_idx" ON "_subtopics_v_version_questions_sources" USING btree ("_order");
  CREATE INDEX "_subtopics_v_version_questions_sources_parent_id_idx" ON "_subtopics_v_version_questions_sources" USING btree ("_parent_id");
  CREATE INDEX "_subtopics_v_version_questions_sources_source_idx" ON "_subtopics_v_version_questions_sources" USING btree ("source_id");
  CREATE INDEX "_subtopics_v_version_questions_terms_order_idx" ON "_subtopics_v_version_questions_terms" USING btree ("_order");
  CREATE INDEX "_subtopics_v_version_questions_terms_parent_id_idx" ON "_subtopics_v_version_questions_terms" USING btree ("_parent_id");
  CREATE INDEX "_subtopics_v_version_questions_publications_order_idx" ON "_subtopics_v_version_questions_publications" USING btree ("_order");
  CREATE INDEX "_subtopics_v_version_questions_publications_parent_id_idx" ON "_subtopics_v_version_questions_publications" USING btree ("_parent_id");

  -- As revision_part_changed, for the rows of a row: arguments are the table of the rows that they stand in, and that of
  -- the document. A row that went along with the one that it stood in is told of by that.
  CREATE FUNCTION revision_subpart_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    is_public boolean;
  BEGIN
    IF coalesce(current_setting('gids.moved', true), '') <> '' THEN RETURN NULL; END IF;
    EXECUTE format(
      'SELECT EXISTS (SELECT FROM %I p JOIN %I d ON d.id = p._parent_id
        WHERE p.id IN ($1, $2) AND d._status = ''published'' AND d.deleted_at IS NULL)', TG_ARGV[0], TG_ARGV[1])
      INTO is_public USING to_jsonb(OLD) ->> '_parent_id', to_jsonb(NEW) ->> '_parent_id';
    IF is_public THEN PERFORM move_revision('some'); END IF;
    RETURN NULL;
  END $$;
  CREATE FUNCTION watch_subparts_for_revision(watched regclass, part regclass, document regclass) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER revision_part AFTER INSERT OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION revision_subpart_changed(%L, %L)',
      watched, part, document);
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER revision_part_changed AFTER UPDATE ON %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION revision_subpart_changed(%L, %L)',
      watched, part, document);
    EXECUTE format(
      'CREATE TRIGGER revision_emptied AFTER TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION revision_row_changed(''took'')', watched);
  END $$;
  SELECT watch_subparts_for_revision(watched, 'subtopics_questions', 'subtopics') FROM (VALUES
    ('subtopics_questions_organisations'::regclass),
    ('subtopics_questions_sources'),
    ('subtopics_questions_terms'),
    ('subtopics_questions_publications')
  ) AS list (watched);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "subtopics_questions_organisations" CASCADE;
  DROP TABLE "subtopics_questions_sources" CASCADE;
  DROP TABLE "subtopics_questions_terms" CASCADE;
  DROP TABLE "subtopics_questions_publications" CASCADE;
  DROP TABLE "_subtopics_v_version_questions_organisations" CASCADE;
  DROP TABLE "_subtopics_v_version_questions_sources" CASCADE;
  DROP TABLE "_subtopics_v_version_questions_terms" CASCADE;
  DROP TABLE "_subtopics_v_version_questions_publications" CASCADE;
  DROP FUNCTION watch_subparts_for_revision(regclass, regclass, regclass);
  DROP FUNCTION revision_subpart_changed();`)
}
