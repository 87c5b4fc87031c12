import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: the number of the last change that visitors can see, moved by the database itself, so that no way of writing
// can forget it. A table that pages read is watched by one line of the list below; a migration that makes such a table
// anew loses its triggers, and says `SELECT watch_for_revision('table', …)` again.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  END $$;

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
  ) AS list (watched, document, named_by);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP FUNCTION watch_parts_for_revision(regclass, regclass, name);
  DROP FUNCTION watch_for_revision(regclass, text);
  DROP FUNCTION revision_part_changed() CASCADE;
  DROP FUNCTION revision_row_changed() CASCADE;
  DROP FUNCTION move_revision_at_midnight();
  DROP FUNCTION move_revision(text);
  DROP TABLE "revision";`)
}
