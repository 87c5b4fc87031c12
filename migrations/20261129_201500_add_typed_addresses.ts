import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: an address that somebody typed in a plain text is a link as well, so that the view public_links has it. The
// texts of rows are watched as their other links are; a start brings what is there already in line afterwards.
// Public views: c2ad9963eeb9f4d3

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statements of [addresses, synchronisation, triggers, roles]) await db.execute(statements)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DO $$
  DECLARE
    watched record;
  BEGIN
    FOR watched IN SELECT tgname AS trigger, tgrelid::regclass AS name FROM pg_trigger WHERE tgname LIKE 'typed\\_links\\_%'
    LOOP
      EXECUTE format('DROP TRIGGER %I ON %s', watched.trigger, watched.name);
    END LOOP;
  END $$;
  CREATE OR REPLACE FUNCTION links_of_organisation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM sync_links('topics', _parent_id) FROM topics_organisations WHERE organisation_id = NEW.id AND url IS NOT NULL;
    RETURN NULL;
  END $$;
  DROP FUNCTION addresses_in(text);`)
}

// The addresses in a text that pages show as links, in full. As domain/document/split-at-addresses.ts: spaces are those
// of JavaScript, and a parenthesis at the end belongs to the address where that opens it as well. What it returns has the
// collation of the database again, as what the view compares it with.
const addresses = sql`
  CREATE FUNCTION addresses_in(written text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 1 AS $$
    SELECT concat(CASE WHEN address ~* '^www' THEN 'https://' END, address) COLLATE "default"
    FROM regexp_matches(written COLLATE "C",
        '(?:https?://|(?<![A-Za-z0-9_])www\\.)[^\\s<>"“”\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+',
        'gi') AS part,
      substr(part[1], 1 + length(rtrim(part[1], '.,;:!?’'')'))) AS ending,
      regexp_instr(reverse(ending), '\\)', 1,
        1 + greatest(0, length(replace(part[1], '(', '')) - length(replace(part[1], ')', '')))) AS opened,
      substr(part[1], 1, length(part[1]) - CASE opened WHEN 0 THEN length(ending) ELSE opened - 1 END) AS address
    WHERE (written LIKE '%://%' OR written ILIKE '%www.%')
      AND address ~* '^(?:https?://.|www\\.(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:[/?#]|$))'
  $$;`

// Reads the view by one statement, since planning it takes much longer than reading of it what one record has; once more
// when it has the lock, for what others committed before. Planned once for all records, by index: a plan that is kept must
// not be one for tables that were empty then.
const synchronisation = sql`
  CREATE OR REPLACE FUNCTION sync_links(kind text, id integer) RETURNS void LANGUAGE plpgsql
    SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET jit = off AS $$
  DECLARE
    places text[];
    addresses text[];
    touched text[];
    is_locked boolean := false;
  BEGIN
    IF to_regclass('public_links') IS NULL THEN RETURN; END IF;
    LOOP
      SELECT array_agg(place), array_agg(address) INTO places, addresses
      FROM public_links WHERE collection = kind AND record = id;
      IF NOT EXISTS (
        (SELECT * FROM unnest(places, addresses)
          EXCEPT SELECT place, address FROM link_uses WHERE collection = kind AND record = id)
        UNION ALL
        (SELECT place, address FROM link_uses WHERE collection = kind AND record = id
          EXCEPT SELECT * FROM unnest(places, addresses)))
      THEN RETURN; END IF;
      EXIT WHEN is_locked;
      PERFORM FROM revision FOR UPDATE;
      is_locked := true;
    END LOOP;
    INSERT INTO link_checks (address, host, due_at)
      SELECT DISTINCT address, regexp_replace(split_part(address, '/', 3), '^.*@|:\\d*$', '', 'g'),
        now() + random() * interval '7 days'
      FROM unnest(addresses) AS address
      ON CONFLICT DO NOTHING;
    WITH gone AS (
      DELETE FROM link_uses u WHERE u.collection = kind AND u.record = id
        AND NOT EXISTS (SELECT FROM unnest(places, addresses) AS shown (place, address)
          WHERE shown.place = u.place AND shown.address = u.address)
      RETURNING u.address
    ), added AS (
      INSERT INTO link_uses (collection, record, place, address)
      SELECT kind, id, shown.place, shown.address FROM unnest(places, addresses) AS shown (place, address)
      ON CONFLICT DO NOTHING RETURNING address
    )
    SELECT array_agg(address) INTO touched FROM (SELECT address FROM gone UNION SELECT address FROM added) AS changed;
    DELETE FROM link_checks c
      WHERE c.address = ANY (touched) AND NOT EXISTS (SELECT FROM link_uses u WHERE u.address = c.address);
    UPDATE link_checks c SET popularity = link_popularity(c.address) WHERE c.address = ANY (touched);
  END $$;`

// Few texts have an address: the rows of others need no look at the commit. A migration that recreates one of these
// tables drops its triggers, and writes them again.
const triggers = sql`
  DO $$
  DECLARE
    watched record;
    event record;
  BEGIN
    FOR watched IN SELECT * FROM (VALUES
      ('sources', 'sources', 'id', 'ROW.description'),
      ('organisations', 'organisations', 'id', 'ROW.description'),
      ('topics', 'topics', 'id', 'ROW.description'),
      ('topics_organisations', 'topics', '_parent_id', 'ROW.role'),
      ('subtopics', 'subtopics', 'id', 'ROW.context'),
      ('subtopics_questions', 'subtopics', '_parent_id', 'concat_ws('' '', ROW.lead, ROW.note)'),
      ('pages', 'pages', 'id', 'ROW.description')
    ) AS list (name, kind, named_by, written),
      replace(written, 'ROW', 'OLD') AS old, replace(written, 'ROW', 'NEW') AS new
    LOOP
      FOR event IN SELECT * FROM (VALUES
        ('typed_links_added', 'INSERT', watched.new, 'TRUE'),
        ('typed_links_removed', 'DELETE', watched.old, 'TRUE'),
        ('typed_links_changed', 'UPDATE', format('concat(%s, '' '', %s)', watched.old, watched.new),
          format('%s IS DISTINCT FROM %s', watched.old, watched.new))
      ) AS list (name, operation, written, condition)
      LOOP
        EXECUTE format(
          'CREATE CONSTRAINT TRIGGER %I AFTER %s ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (%s AND %s ~* ''https?://|www\\.'') EXECUTE FUNCTION links_changed(%L, %L)',
          event.name, event.operation, watched.name, event.condition, event.written, watched.kind, watched.named_by);
      END LOOP;
    END LOOP;
  END $$;`

// A topic shows the role of an organisation as long as that is public.
const roles = sql`
  CREATE OR REPLACE FUNCTION links_of_organisation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM sync_links('topics', _parent_id) FROM topics_organisations
    WHERE organisation_id = NEW.id AND (url IS NOT NULL OR role ~* 'https?://|www\\.');
    RETURN NULL;
  END $$;`
