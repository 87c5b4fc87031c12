import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: what Payload does not know of. The views of server/database/public-views.ts are created after every
// migration; a change of them comes with a migration that names the hash that their test asks for.
// Public views: 31b419097b989051

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statements of [search, lists, didYouMean, staff, accounts, revision, watchedTables])
    await db.execute(statements)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP FUNCTION watch_parts_for_revision(regclass, regclass, name);
  DROP FUNCTION watch_for_revision(regclass, text);
  DROP FUNCTION revision_part_changed() CASCADE;
  DROP FUNCTION revision_row_changed() CASCADE;
  DROP FUNCTION move_revision_at_midnight();
  DROP FUNCTION move_revision(text);
  DROP TABLE "revision";
  DROP FUNCTION keep_time_of_edit() CASCADE;
  DROP FUNCTION end_shared_previews() CASCADE;
  DROP TABLE "rate_limits";
  DROP TABLE "presence";
  DROP TABLE "edits";
  DROP INDEX "topics_near_slug_idx";
  DROP INDEX "topics_near_title_idx";
  DROP INDEX "organisations_near_slug_idx";
  DROP INDEX "organisations_near_name_idx";
  DROP INDEX "organisations_near_abbreviation_idx";
  DROP INDEX "organisations_texts_near_idx";
  DROP INDEX "subtopics_questions_near_idx";
  DROP INDEX "organisations_list_idx";
  DROP INDEX "sources_list_idx";
  DROP INDEX "topics_organisations_list_idx";
  DROP INDEX "topics_rels_sources_list_idx";
  DROP INDEX "organisations_hidden_idx";
  DROP INDEX "sources_hidden_idx";
  ALTER TABLE "organisations" DROP COLUMN "public_topics";
  DROP TABLE "search_words";
  DROP TABLE "search_entries";`)
}

// The search index. It is rebuilt from the documents, and no collection stands for it.
const search = sql`
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE TABLE "search_entries" (
  	"id" serial PRIMARY KEY,
  	"collection" text NOT NULL,
  	"record" integer NOT NULL,
  	"part" text NOT NULL,
  	"kind" text NOT NULL,
  	"title" text NOT NULL,
  	"word_starts" text NOT NULL,
  	"place" text,
  	"text" text NOT NULL,
  	"topic" jsonb,
  	"vector" tsvector NOT NULL,
  	"words" text[] NOT NULL,
  	"hash" text NOT NULL,
  	CONSTRAINT "search_entries_once" UNIQUE ("collection", "record", "part")
  );
  CREATE TABLE "search_words" (
  	"word" text PRIMARY KEY
  );
  CREATE INDEX "search_entries_vector_idx" ON "search_entries" USING gin ("vector");
  CREATE INDEX "search_entries_word_starts_idx" ON "search_entries" USING gin ("word_starts" gin_trgm_ops);
  CREATE INDEX "search_entries_words_idx" ON "search_entries" USING gin ("words");
  CREATE INDEX "search_words_word_idx" ON "search_words" USING gin ("word" gin_trgm_ops);`

// Indexes in the order of the public lists, so that these are sorted and counted without reading the records; the
// number of public topics of an organisation, which no form has; and indexes of the few records that are not public.
const lists = sql`
  CREATE INDEX "organisations_list_idx" ON "organisations" USING btree ("name" COLLATE "und-x-icu", "id") INCLUDE ("type") WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "sources_list_idx" ON "sources" USING btree ("title" COLLATE "und-x-icu", "id") INCLUDE ("kind", "year", "publisher_id") WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "topics_organisations_list_idx" ON "topics_organisations" USING btree ("organisation_id", "_parent_id");
  CREATE INDEX "topics_rels_sources_list_idx" ON "topics_rels" USING btree ("sources_id", "parent_id") WHERE "path" = 'sources';

  ALTER TABLE "organisations" ADD COLUMN "public_topics" integer DEFAULT 0 NOT NULL;
  CREATE INDEX "organisations_by_topics_idx" ON "organisations" USING btree ("public_topics" DESC, "name" COLLATE "und-x-icu", "id") INCLUDE ("type") WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_hidden_idx" ON "organisations" USING btree ("id") WHERE NOT ("_status" = 'published' AND "deleted_at" IS NULL);
  CREATE INDEX "sources_hidden_idx" ON "sources" USING btree ("id") WHERE NOT ("_status" = 'published' AND "deleted_at" IS NULL);`

// Trigram indexes for suggesting the most similar names for an unknown address. GiST returns the nearest first, so few
// rows are read however many are somewhat similar.
const didYouMean = sql`
  CREATE INDEX "topics_near_slug_idx" ON "topics" USING gist ("slug" gist_trgm_ops(siglen=64)) WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "topics_near_title_idx" ON "topics" USING gist ("title" gist_trgm_ops(siglen=64)) WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_near_slug_idx" ON "organisations" USING gist ("slug" gist_trgm_ops(siglen=64)) WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_near_name_idx" ON "organisations" USING gist ("name" gist_trgm_ops(siglen=64)) WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_near_abbreviation_idx" ON "organisations" USING gist ("abbreviation" gist_trgm_ops(siglen=64)) WHERE "_status" = 'published' AND "deleted_at" IS NULL;
  CREATE INDEX "organisations_texts_near_idx" ON "organisations_texts" USING gist ("text" gist_trgm_ops(siglen=64)) WHERE "path" = 'aliases';
  CREATE INDEX "subtopics_questions_near_idx" ON "subtopics_questions" USING gist ("key" gist_trgm_ops(siglen=64));`

// Who last edited each document, and who has which form open. Nobody edits these, so they are no collections.
const staff = sql`
  CREATE TABLE "edits" (
  	"collection" text NOT NULL,
  	"record" integer NOT NULL,
  	"who" integer NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
  	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	PRIMARY KEY ("collection", "record", "who")
  );
  CREATE INDEX "edits_at_idx" ON "edits" USING btree ("at");
  CREATE INDEX "edits_who_idx" ON "edits" USING btree ("who", "at");

  CREATE TABLE "presence" (
  	"collection" text NOT NULL,
  	"record" integer NOT NULL,
  	"who" integer NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
  	"is_writing" boolean NOT NULL,
  	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	PRIMARY KEY ("collection", "record", "who")
  );
  CREATE INDEX "presence_at_idx" ON "presence" USING btree ("at");`

// The table of RateLimiterPostgres (rate-limiter-flexible), with an index for removing expired rows. Triggers that
// withdraw the shared previews of an account whose password, role or existence changes, whichever way it changes; and
// that keep the time of the last edit when only a password reset was requested, so that an open form stays up to date.
const accounts = sql`
  CREATE TABLE "rate_limits" (
  	"key" varchar(255) PRIMARY KEY NOT NULL,
  	"points" integer DEFAULT 0 NOT NULL,
  	"expire" bigint
  );
  CREATE INDEX "rate_limits_expire_idx" ON "rate_limits" USING btree ("expire");

  CREATE FUNCTION end_shared_previews() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM shared_previews WHERE sharer_id = OLD.id;
    RETURN OLD;
  END $$;
  CREATE TRIGGER end_shared_previews_changed AFTER UPDATE ON "users" FOR EACH ROW
    WHEN ((OLD.hash, OLD.role, OLD.deleted_at) IS DISTINCT FROM (NEW.hash, NEW.role, NEW.deleted_at))
    EXECUTE FUNCTION end_shared_previews();
  CREATE TRIGGER end_shared_previews_removed BEFORE DELETE ON "users" FOR EACH ROW
    EXECUTE FUNCTION end_shared_previews();

  CREATE FUNCTION keep_time_of_edit() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    of_reset CONSTANT text[] :=
      ARRAY['reset_password_token', 'reset_password_expiration', 'reset_password_requested_at', 'updated_at'];
  BEGIN
    IF to_jsonb(NEW) - of_reset = to_jsonb(OLD) - of_reset THEN NEW.updated_at := OLD.updated_at; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER keep_time_of_edit BEFORE UPDATE ON "users" FOR EACH ROW
    WHEN ((OLD.reset_password_token, OLD.reset_password_expiration, OLD.reset_password_requested_at)
      IS DISTINCT FROM (NEW.reset_password_token, NEW.reset_password_expiration, NEW.reset_password_requested_at))
    EXECUTE FUNCTION keep_time_of_edit();`

// The number of the last change that visitors can see. The database moves it itself, so that no way of writing can
// forget it.
const revision = sql`
  CREATE TABLE "revision" (
  	"one" boolean PRIMARY KEY DEFAULT true CHECK ("one"),
  	"number" bigint DEFAULT 1 NOT NULL,
  	"withdrawal" bigint DEFAULT 1 NOT NULL,
  	"day" date
  );
  INSERT INTO "revision" ("day") VALUES ((clock_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date);

  -- Moves the number, once in a transaction; with 'took' it is the last withdrawal as well.
  CREATE FUNCTION move_revision(what text) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    moved text := coalesce(current_setting('gids.moved', true), '');
    step integer := CASE WHEN moved = '' THEN 1 ELSE 0 END;
    reached revision%ROWTYPE;
  BEGIN
    IF moved IN ('took', what) THEN RETURN; END IF;
    UPDATE revision SET
      number = number + step,
      withdrawal = CASE WHEN what = 'took' THEN number + step ELSE withdrawal END
    RETURNING * INTO STRICT reached;
    PERFORM set_config('gids.moved', what, true);
    PERFORM pg_notify('gids_revision', reached.number || ' ' || reached.withdrawal);
  END $$;

  -- What changes with the day moves the number once, when the day in Amsterdam is another than it was.
  CREATE FUNCTION move_revision_at_midnight() RETURNS boolean LANGUAGE plpgsql AS $$
  DECLARE
    today date := (clock_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date;
  BEGIN
    UPDATE revision SET day = today WHERE day IS DISTINCT FROM today;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM move_revision('some');
    RETURN true;
  END $$;

  CREATE FUNCTION revision_row_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM move_revision(TG_ARGV[0]);
    RETURN NULL;
  END $$;

  -- A row of a document that is public by the time of the commit: arguments are the table of the document and the
  -- column that names it. A document that comes or goes itself has a row of its own that tells so. The last document
  -- that was found not to be public is remembered, since its other rows ask the same.
  CREATE FUNCTION revision_part_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    before integer;
    after integer;
    named text;
    is_public boolean;
  BEGIN
    IF coalesce(current_setting('gids.moved', true), '') <> '' THEN RETURN NULL; END IF;
    before := to_jsonb(OLD) ->> TG_ARGV[1];
    after := to_jsonb(NEW) ->> TG_ARGV[1];
    named := concat_ws(' ', TG_ARGV[0], coalesce(before, after), coalesce(after, before));
    IF current_setting('gids.hidden', true) = named THEN RETURN NULL; END IF;
    EXECUTE format(
      'SELECT EXISTS (SELECT FROM %I WHERE id IN ($1, $2) AND _status = ''published'' AND deleted_at IS NULL)', TG_ARGV[0])
      INTO is_public USING before, after;
    IF is_public THEN PERFORM move_revision('some');
    ELSE PERFORM set_config('gids.hidden', named, true); END IF;
    RETURN NULL;
  END $$;

  -- Watches a table whose rows are public where _status and deleted_at, as far as it has them, say so. 'gone' is what a
  -- row that is public no more counts as: 'took', or 'some' where a row that goes takes nothing away.
  CREATE FUNCTION watch_for_revision(watched regclass, gone text) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    conditions text := (
      SELECT string_agg(CASE attname WHEN '_status' THEN '%1$s._status = ''published''' ELSE '%1$s.deleted_at IS NULL' END, ' AND ')
      FROM pg_attribute WHERE attrelid = watched AND attname IN ('_status', 'deleted_at') AND NOT attisdropped);
    was text := coalesce(format(conditions, 'OLD'), 'true');
    is_now text := coalesce(format(conditions, 'NEW'), 'true');
    kind record;
  BEGIN
    FOR kind IN SELECT * FROM (VALUES
      ('revision_added', 'INSERT', is_now, 'some'),
      ('revision_changed', 'UPDATE', is_now || ' AND OLD.* IS DISTINCT FROM NEW.*', 'some'),
      ('revision_hidden', 'UPDATE', was || ' AND (' || is_now || ') IS NOT TRUE', gone),
      ('revision_removed', 'DELETE', was, gone)
    ) AS kinds (name, event, condition, what)
    LOOP
      CONTINUE WHEN kind.name = 'revision_hidden' AND conditions IS NULL;
      EXECUTE format(
        'CREATE CONSTRAINT TRIGGER %I AFTER %s ON %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (%s) EXECUTE FUNCTION revision_row_changed(%L)',
        kind.name, kind.event, watched, kind.condition, kind.what);
    END LOOP;
    EXECUTE format(
      'CREATE TRIGGER revision_emptied AFTER TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION revision_row_changed(''took'')', watched);
  END $$;

  -- As watch_for_revision, for the rows that Payload keeps beside those of documents with drafts.
  CREATE FUNCTION watch_parts_for_revision(watched regclass, document regclass, named_by name) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER revision_part AFTER INSERT OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION revision_part_changed(%L, %L)',
      watched, document, named_by);
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER revision_part_changed AFTER UPDATE ON %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION revision_part_changed(%L, %L)',
      watched, document, named_by);
    EXECUTE format(
      'CREATE TRIGGER revision_emptied AFTER TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION revision_row_changed(''took'')', watched);
  END $$;`

// The tables that pages read. A migration that recreates one of them drops its triggers, and calls watch_for_revision
// or watch_parts_for_revision again.
const watchedTables = sql`
  SELECT watch_for_revision(watched, gone) FROM (VALUES
    ('topics'::regclass, 'took'),
    ('subtopics', 'took'),
    ('organisations', 'took'),
    ('sources', 'took'),
    ('pages', 'took'),
    ('media', 'took'),
    ('redirects', 'took'),
    ('synonyms', 'some'),
    ('synonyms_texts', 'some'),
    ('site', 'some'),
    ('site_footer_links', 'some'),
    ('changes', 'some'),
    ('search_entries', 'some'),
    ('search_words', 'some')
  ) AS list (watched, gone);

  SELECT watch_parts_for_revision(watched, document, named_by) FROM (VALUES
    ('topics_organisations'::regclass, 'topics'::regclass, '_parent_id'::name),
    ('topics_rels', 'topics', 'parent_id'),
    ('topics_texts', 'topics', 'parent_id'),
    ('subtopics_questions', 'subtopics', '_parent_id'),
    ('organisations_texts', 'organisations', 'parent_id'),
    ('sources_links', 'sources', '_parent_id')
  ) AS list (watched, document, named_by);`
