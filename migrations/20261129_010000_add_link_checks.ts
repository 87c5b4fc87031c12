import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: what is known of each outgoing address of what is public, and where it stands. Nobody edits these, so they
// are no collections. The database itself keeps them in line with the content at the commit, whichever way that was
// written. Visitors see unreachable_links alone, so only that moves the revision.
// Public views: ad047a366e6f704a

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statements of [addresses, tables, synchronisation, states, triggers]) await db.execute(statements)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "unreachable_links";
   DROP TABLE "link_hosts";
   DROP TABLE "link_history";
   DROP TABLE "link_uses";
   DROP TABLE "link_checks";
   DROP FUNCTION publish_link_state();
   DROP FUNCTION lock_revision_first();
   DROP FUNCTION links_of_body_changed() CASCADE;
   DROP FUNCTION links_of_publication_changed() CASCADE;
   DROP FUNCTION links_of_organisation_changed() CASCADE;
   DROP FUNCTION links_of_topic_changed() CASCADE;
   DROP FUNCTION links_emptied() CASCADE;
   DROP FUNCTION links_changed() CASCADE;
   DROP FUNCTION reconcile_links(integer);
   DROP FUNCTION sync_links(text, integer);
   DROP FUNCTION link_popularity(text);
   DROP FUNCTION link_address(text);`)
}

// The form in which an address is asked, by which two links are one; null for what is not asked. As
// domain/link-checks/link-address.ts.
const addresses = sql`
  CREATE FUNCTION link_address(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN octet_length(address) <= 2000 THEN address END
    FROM regexp_match(written, '^\\s*(https?)://([^/?#\\s]+)([^#\\s]*)(?:#\\S*)?\\s*$', 'i') AS part,
      lower(part[1] COLLATE "C") AS scheme,
      regexp_replace(lower(part[2] COLLATE "C"), CASE scheme WHEN 'http' THEN ':80$' ELSE ':443$' END, '') AS host,
      concat(scheme, '://', host, CASE WHEN part[3] LIKE '/%' THEN '' ELSE '/' END, part[3]) AS address
    WHERE part IS NOT NULL
  $$;`

const tables = sql`
  CREATE TABLE "link_checks" (
  	"address" text PRIMARY KEY NOT NULL,
  	"host" text NOT NULL,
  	"popularity" smallint DEFAULT 0 NOT NULL CHECK ("popularity" BETWEEN 0 AND 9),
  	"state" text DEFAULT 'unknown' NOT NULL CHECK ("state" IN ('works', 'moved', 'unreachable', 'unknown')),
  	"since" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"due_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"claimed_until" timestamp(3) with time zone,
  	"asked_at" timestamp(3) with time zone,
  	"last_answer" text,
  	"last_status" smallint,
  	"last_success_at" timestamp(3) with time zone,
  	"first_failure_at" timestamp(3) with time zone,
  	"failures" integer DEFAULT 0 NOT NULL,
  	"retries" integer DEFAULT 0 NOT NULL,
  	"final_address" text,
  	"first_moved_at" timestamp(3) with time zone,
  	"moves" integer DEFAULT 0 NOT NULL,
  	"fingerprint" text,
  	"disputed_until" timestamp(3) with time zone,
  	"archived_address" text,
  	"archived_at" timestamp(3) with time zone,
  	"undo" jsonb
  );
  CREATE INDEX "link_checks_due_idx" ON "link_checks" USING btree ("popularity" DESC, "due_at");
  CREATE INDEX "link_checks_claimed_idx" ON "link_checks" USING btree ("claimed_until") WHERE "claimed_until" IS NOT NULL;
  CREATE INDEX "link_checks_host_idx" ON "link_checks" USING btree ("host");
  CREATE INDEX "link_checks_state_idx" ON "link_checks" USING btree ("state", "since");

  CREATE TABLE "link_uses" (
  	"collection" text NOT NULL,
  	"record" integer NOT NULL,
  	"place" text NOT NULL,
  	"address" text NOT NULL REFERENCES "link_checks" ("address"),
  	PRIMARY KEY ("collection", "record", "place", "address")
  );
  CREATE INDEX "link_uses_address_idx" ON "link_uses" USING btree ("address");

  CREATE TABLE "link_history" (
  	"address" text NOT NULL REFERENCES "link_checks" ("address") ON DELETE CASCADE,
  	"first_at" timestamp(3) with time zone NOT NULL,
  	"last_at" timestamp(3) with time zone NOT NULL,
  	"answer" text NOT NULL,
  	"status" smallint,
  	"state" text NOT NULL,
  	"times" integer DEFAULT 1 NOT NULL,
  	PRIMARY KEY ("address", "first_at")
  );
  CREATE INDEX "link_history_last_at_idx" ON "link_history" USING btree ("last_at");

  CREATE TABLE "link_hosts" (
  	"host" text PRIMARY KEY NOT NULL,
  	"next_at" timestamp(3) with time zone NOT NULL,
  	"answered_at" timestamp(3) with time zone,
  	"is_newly_failing" boolean DEFAULT false NOT NULL
  );
  CREATE INDEX "link_hosts_next_at_idx" ON "link_hosts" USING btree ("next_at");
  CREATE INDEX "link_hosts_answered_at_idx" ON "link_hosts" USING btree ("answered_at");

  CREATE TABLE "unreachable_links" (
  	"address" text PRIMARY KEY NOT NULL REFERENCES "link_checks" ("address") ON DELETE CASCADE,
  	"since" timestamp(3) with time zone NOT NULL,
  	"archived_address" text,
  	"archived_at" timestamp(3) with time zone
  );`

// What the content links to is the view public_links; link_uses has it by record. A change takes the lock of the
// revision first, as every public change does at its commit, so that an address cannot lose its last place in one
// transaction and get a new one in another. While migrations run there is no view: a start reconciles afterwards.
const synchronisation = sql`
  CREATE FUNCTION link_popularity(link text) RETURNS smallint LANGUAGE sql STABLE AS $$
    SELECT least(9, coalesce(sum(CASE u.collection
      WHEN 'site' THEN 9
      WHEN 'sources' THEN (SELECT count(*) FROM topics_rels r WHERE r.sources_id = u.record AND r.path = 'sources')
      WHEN 'organisations' THEN (SELECT o.public_topics FROM organisations o WHERE o.id = u.record)
      ELSE 1 END), 0))::smallint
    FROM link_uses u WHERE u.address = link
  $$;

  -- Planned once for all records, by index: planning the view anew takes longer than reading of it what one record has,
  -- and a plan that is kept must not be one for tables that were empty then.
  CREATE FUNCTION sync_links(kind text, id integer) RETURNS void LANGUAGE plpgsql
    SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET jit = off AS $$
  DECLARE
    touched text[];
  BEGIN
    IF to_regclass('public_links') IS NULL OR NOT EXISTS (
      (SELECT address, place FROM public_links WHERE collection = kind AND record = id
        EXCEPT SELECT address, place FROM link_uses WHERE collection = kind AND record = id)
      UNION ALL
      (SELECT address, place FROM link_uses WHERE collection = kind AND record = id
        EXCEPT SELECT address, place FROM public_links WHERE collection = kind AND record = id))
    THEN RETURN; END IF;
    PERFORM FROM revision FOR UPDATE;
    INSERT INTO link_checks (address, host, due_at)
      SELECT DISTINCT address, regexp_replace(split_part(address, '/', 3), '^.*@|:\\d*$', '', 'g'),
        now() + random() * interval '7 days'
      FROM public_links WHERE collection = kind AND record = id
      ON CONFLICT DO NOTHING;
    WITH gone AS (
      DELETE FROM link_uses u WHERE u.collection = kind AND u.record = id AND NOT EXISTS (
        SELECT FROM public_links p
        WHERE p.collection = kind AND p.record = id AND p.place = u.place AND p.address = u.address)
      RETURNING u.address
    ), added AS (
      INSERT INTO link_uses (collection, record, place, address)
      SELECT collection, record, place, address FROM public_links WHERE collection = kind AND record = id
      ON CONFLICT DO NOTHING RETURNING address
    )
    SELECT array_agg(address) INTO touched FROM (SELECT address FROM gone UNION SELECT address FROM added) AS changed;
    DELETE FROM link_checks c
      WHERE c.address = ANY (touched) AND NOT EXISTS (SELECT FROM link_uses u WHERE u.address = c.address);
    UPDATE link_checks c SET popularity = link_popularity(c.address) WHERE c.address = ANY (touched);
  END $$;

  -- Brings so many records that are out of line with the content, and returns how many those were. In the end it
  -- looks again at how many pages show each address, which changes without a link that does.
  CREATE FUNCTION reconcile_links(max_records integer) RETURNS integer LANGUAGE plpgsql AS $$
  DECLARE
    stale record;
    records integer := 0;
  BEGIN
    FOR stale IN
      SELECT DISTINCT collection, record FROM (
        (SELECT collection, record, place, address FROM public_links
          EXCEPT SELECT collection, record, place, address FROM link_uses)
        UNION ALL
        (SELECT collection, record, place, address FROM link_uses
          EXCEPT SELECT collection, record, place, address FROM public_links)) AS difference
      LIMIT max_records
    LOOP
      PERFORM sync_links(stale.collection, stale.record);
      records := records + 1;
    END LOOP;
    IF records < max_records THEN
      UPDATE link_checks c SET popularity = counted.popularity
      FROM (SELECT address, link_popularity(address) AS popularity FROM link_checks) AS counted
      WHERE counted.address = c.address AND counted.popularity <> c.popularity;
    END IF;
    RETURN records;
  END $$;

  -- Of a row that belongs to one record: arguments are its collection and the column that names it. The record that was
  -- looked at last is remembered, since all its rows are there by the time of the commit.
  CREATE FUNCTION links_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    named integer;
  BEGIN
    FOR named IN
      SELECT DISTINCT id::integer FROM (VALUES (to_jsonb(OLD) ->> TG_ARGV[1]), (to_jsonb(NEW) ->> TG_ARGV[1])) AS ids (id)
      WHERE id IS NOT NULL
    LOOP
      CONTINUE WHEN current_setting('gids.synced', true) = TG_ARGV[0] || ' ' || named;
      PERFORM sync_links(TG_ARGV[0], named);
      PERFORM set_config('gids.synced', TG_ARGV[0] || ' ' || named, true);
    END LOOP;
    RETURN NULL;
  END $$;

  CREATE FUNCTION links_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF to_regclass('public_links') IS NOT NULL THEN PERFORM reconcile_links(2147483647); END IF;
    RETURN NULL;
  END $$;

  -- The questions of a topic are public as long as it is.
  CREATE FUNCTION links_of_topic_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM sync_links('subtopics', subtopics_id) FROM topics_rels WHERE parent_id = NEW.id AND path = 'subtopics';
    RETURN NULL;
  END $$;

  -- A topic shows the role of an organisation as long as that is public.
  CREATE FUNCTION links_of_organisation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM sync_links('topics', _parent_id) FROM topics_organisations WHERE organisation_id = NEW.id AND url IS NOT NULL;
    RETURN NULL;
  END $$;

  CREATE FUNCTION links_of_publication_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM sync_links('subtopics', q._parent_id) FROM subtopics_questions q WHERE q.id IN (OLD._parent_id, NEW._parent_id);
    RETURN NULL;
  END $$;

  CREATE FUNCTION links_of_body_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM sync_links('organisations', organisation) FROM register_matches WHERE body = NEW.id;
    RETURN NULL;
  END $$;`

// Whoever changes a state, or removes an address, waits for the revision before it holds a row: no two can wait for
// each other.
const states = sql`
  CREATE FUNCTION lock_revision_first() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM revision FOR UPDATE;
    RETURN NULL;
  END $$;
  CREATE TRIGGER lock_revision_first
    BEFORE DELETE OR UPDATE OF "state", "since", "archived_address", "archived_at" ON "link_checks"
    FOR EACH STATEMENT EXECUTE FUNCTION lock_revision_first();

  CREATE FUNCTION publish_link_state() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.state = 'unreachable' THEN
      INSERT INTO unreachable_links (address, since, archived_address, archived_at)
      VALUES (NEW.address, NEW.since, NEW.archived_address, NEW.archived_at)
      ON CONFLICT (address) DO UPDATE SET since = excluded.since, archived_address = excluded.archived_address,
        archived_at = excluded.archived_at;
    ELSE
      DELETE FROM unreachable_links WHERE address = NEW.address;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER publish_link_state AFTER UPDATE ON "link_checks" FOR EACH ROW
    WHEN ('unreachable' IN (OLD.state, NEW.state) AND (OLD.state, OLD.since, OLD.archived_address, OLD.archived_at)
      IS DISTINCT FROM (NEW.state, NEW.since, NEW.archived_address, NEW.archived_at))
    EXECUTE FUNCTION publish_link_state();

  SELECT watch_for_revision('unreachable_links', 'some');`

// The rows that public_links reads, at the commit, where what it reads of them changed. A migration that recreates one
// of these tables drops its triggers, and writes them again.
const triggers = sql`
  DO $$
  DECLARE
    watched record;
  BEGIN
    FOR watched IN SELECT * FROM (VALUES
      ('sources', 'sources', 'id', ARRAY['url', '_status', 'deleted_at'], 'ROW.url IS NOT NULL'),
      ('sources_links', 'sources', '_parent_id', ARRAY['url', '_parent_id'], 'ROW.url IS NOT NULL'),
      ('organisations', 'organisations', 'id', ARRAY['url', '_status', 'deleted_at'], 'ROW.url IS NOT NULL'),
      ('register_matches', 'organisations', 'organisation', ARRAY['organisation', 'body'], 'TRUE'),
      ('topics', 'topics', 'id', ARRAY['intro', '_status', 'deleted_at'], 'ROW.intro IS NOT NULL'),
      ('topics_organisations', 'topics', '_parent_id', ARRAY['url', 'organisation_id', '_parent_id'], 'ROW.url IS NOT NULL'),
      ('topics_rels', 'subtopics', 'subtopics_id', ARRAY['subtopics_id', 'parent_id', 'path'], 'ROW.subtopics_id IS NOT NULL'),
      ('subtopics', 'subtopics', 'id', ARRAY['_status', 'deleted_at'], 'TRUE'),
      ('subtopics_questions', 'subtopics', '_parent_id', ARRAY['_parent_id'], 'TRUE'),
      ('pages', 'pages', 'id', ARRAY['body', '_status', 'deleted_at'], 'ROW.body IS NOT NULL'),
      ('site_footer_links', 'site', '_parent_id', ARRAY['url', '_parent_id'], 'ROW.url IS NOT NULL')
    ) AS list (name, kind, named_by, columns, has_links)
    LOOP
      -- A subtopic or question that is new gets its links by rows of their own.
      IF watched.name NOT IN ('subtopics', 'subtopics_questions') THEN
        EXECUTE format(
          'CREATE CONSTRAINT TRIGGER links_added AFTER INSERT ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (%s) EXECUTE FUNCTION links_changed(%L, %L)',
          watched.name, replace(watched.has_links, 'ROW', 'NEW'), watched.kind, watched.named_by);
      END IF;
      EXECUTE format(
        'CREATE CONSTRAINT TRIGGER links_removed AFTER DELETE ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (%s) EXECUTE FUNCTION links_changed(%L, %L)',
        watched.name, replace(watched.has_links, 'ROW', 'OLD'), watched.kind, watched.named_by);
      EXECUTE format(
        'CREATE CONSTRAINT TRIGGER links_changed AFTER UPDATE ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((%s) IS DISTINCT FROM (%s)) EXECUTE FUNCTION links_changed(%L, %L)',
        watched.name,
        (SELECT string_agg(format('OLD.%I', name), ', ') FROM unnest(watched.columns) AS name),
        (SELECT string_agg(format('NEW.%I', name), ', ') FROM unnest(watched.columns) AS name),
        watched.kind, watched.named_by);
      EXECUTE format(
        'CREATE TRIGGER links_emptied AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION links_emptied()', watched.name);
    END LOOP;
  END $$;

  CREATE CONSTRAINT TRIGGER links_of_topic AFTER UPDATE ON "topics" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((OLD._status, OLD.deleted_at) IS DISTINCT FROM (NEW._status, NEW.deleted_at))
    EXECUTE FUNCTION links_of_topic_changed();
  CREATE CONSTRAINT TRIGGER links_of_organisation AFTER UPDATE ON "organisations" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((OLD._status, OLD.deleted_at) IS DISTINCT FROM (NEW._status, NEW.deleted_at))
    EXECUTE FUNCTION links_of_organisation_changed();
  CREATE CONSTRAINT TRIGGER links_of_publication AFTER INSERT OR UPDATE OR DELETE ON "subtopics_questions_publications"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION links_of_publication_changed();
  CREATE CONSTRAINT TRIGGER links_of_body AFTER UPDATE ON "register_bodies" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((OLD.woo_request, OLD.woo_decisions) IS DISTINCT FROM (NEW.woo_request, NEW.woo_decisions))
    EXECUTE FUNCTION links_of_body_changed();`
