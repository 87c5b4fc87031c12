import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: the keys by which organisations and sources are found when a document is compared with the guide, in their
// newest version (seed/plan/record-keys.ts). Whoever writes a record lists it as pending; who looks for keys brings
// those up to date first. And what else a document asks: who has a question, left a draft, or was merged.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "record_keys" (
  	"key" bigint NOT NULL,
  	"collection" text NOT NULL,
  	"record" integer NOT NULL,
  	"signature" bigint NOT NULL
  );
  CREATE INDEX "record_keys_key_idx" ON "record_keys" USING btree ("key") INCLUDE ("record", "signature");
  CREATE INDEX "record_keys_record_idx" ON "record_keys" USING btree ("collection", "record");

  CREATE TABLE "record_keys_pending" (
  	"collection" text NOT NULL,
  	"record" integer NOT NULL
  );

  CREATE FUNCTION record_keys_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO record_keys_pending
    SELECT DISTINCT TG_ARGV[0], id FROM (VALUES (OLD.parent_id), (NEW.parent_id)) AS ids (id) WHERE id IS NOT NULL;
    RETURN NULL;
  END $$;

  CREATE FUNCTION record_texts_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO record_keys_pending
    SELECT DISTINCT 'organisations', parent_id FROM _organisations_v
    WHERE id IN (OLD.parent_id, NEW.parent_id) AND latest AND parent_id IS NOT NULL;
    RETURN NULL;
  END $$;

  CREATE TRIGGER record_keys_added AFTER INSERT ON "_organisations_v" FOR EACH ROW
    WHEN (NEW.latest) EXECUTE FUNCTION record_keys_changed('organisations');
  CREATE TRIGGER record_keys_removed AFTER DELETE ON "_organisations_v" FOR EACH ROW
    WHEN (OLD.latest) EXECUTE FUNCTION record_keys_changed('organisations');
  CREATE TRIGGER record_keys_changed AFTER UPDATE ON "_organisations_v" FOR EACH ROW
    WHEN (NEW.latest AND
      (OLD.parent_id, OLD.latest, OLD.version_name, OLD.version_abbreviation, OLD.version_url, OLD.version_deleted_at)
      IS DISTINCT FROM
      (NEW.parent_id, NEW.latest, NEW.version_name, NEW.version_abbreviation, NEW.version_url, NEW.version_deleted_at))
    EXECUTE FUNCTION record_keys_changed('organisations');
  CREATE TRIGGER record_keys_changed AFTER INSERT OR UPDATE OR DELETE ON "_organisations_v_texts" FOR EACH ROW
    EXECUTE FUNCTION record_texts_changed();

  CREATE TRIGGER record_keys_added AFTER INSERT ON "_sources_v" FOR EACH ROW
    WHEN (NEW.latest) EXECUTE FUNCTION record_keys_changed('sources');
  CREATE TRIGGER record_keys_removed AFTER DELETE ON "_sources_v" FOR EACH ROW
    WHEN (OLD.latest) EXECUTE FUNCTION record_keys_changed('sources');
  CREATE TRIGGER record_keys_changed AFTER UPDATE ON "_sources_v" FOR EACH ROW
    WHEN (NEW.latest AND
      (OLD.parent_id, OLD.latest, OLD.version_title, OLD.version_url, OLD.version_deleted_at) IS DISTINCT FROM
      (NEW.parent_id, NEW.latest, NEW.version_title, NEW.version_url, NEW.version_deleted_at))
    EXECUTE FUNCTION record_keys_changed('sources');

  INSERT INTO record_keys_pending SELECT 'organisations', id FROM organisations UNION ALL SELECT 'sources', id FROM sources;

  -- Of two texts that are the same in their words (domain/text/fold-words.ts), so is this.
  CREATE FUNCTION question_letters(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT md5(lower(regexp_replace(normalize(written, NFKD), '[^A-Za-z0-9]', '', 'g') COLLATE "C"))
  $$;
  CREATE INDEX "subtopics_questions_letters_idx" ON "subtopics_questions" USING btree (question_letters("text"));
  CREATE INDEX "imports_drafts_idx" ON "imports" USING gin (("provided" -> 'drafts')) WITH (fastupdate = off);
  CREATE INDEX "merges_from_idx" ON "merges" USING btree ("from");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "merges_from_idx";
  DROP INDEX "imports_drafts_idx";
  DROP INDEX "subtopics_questions_letters_idx";
  DROP FUNCTION question_letters(text);
  DROP FUNCTION record_texts_changed() CASCADE;
  DROP FUNCTION record_keys_changed() CASCADE;
  DROP TABLE "record_keys_pending";
  DROP TABLE "record_keys";`)
}
