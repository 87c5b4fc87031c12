import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand, beside the value: a source or an organisation whose link is found to lead nowhere is a change of the public
// topics that list it. What works again within a day is no news, as what comes back within a day (write-changes.ts).

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_changes_action" ADD VALUE 'unreachable';

  CREATE FUNCTION record_unreachable_link() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' THEN
      DELETE FROM changes c USING link_uses u
      WHERE u.address = OLD.address AND u.place = 'url' AND c.action = 'unreachable' AND c.key = u.record::text
        AND u.collection = c.subject::text || 's' AND c.created_at > now() - interval '1 day';
      RETURN NULL;
    END IF;
    INSERT INTO changes (action, subject, topic_id, text, key)
    SELECT 'unreachable'::enum_changes_action, 'source'::enum_changes_subject, t.id, s.title, s.id::text
      FROM link_uses u JOIN public_sources s ON s.id = u.record
      JOIN topics_rels r ON r.sources_id = s.id AND r.path = 'sources' JOIN public_topics t ON t.id = r.parent_id
      WHERE u.address = NEW.address AND u.collection = 'sources' AND u.place = 'url'
    UNION ALL
    SELECT 'unreachable', 'organisation', t.id, o.name, o.id::text
      FROM link_uses u JOIN public_organisations o ON o.id = u.record
      JOIN topics_organisations r ON r.organisation_id = o.id JOIN public_topics t ON t.id = r._parent_id
      WHERE u.address = NEW.address AND u.collection = 'organisations' AND u.place = 'url';
    RETURN NULL;
  END $$;
  CREATE TRIGGER record_unreachable_link AFTER INSERT OR DELETE ON "unreachable_links"
    FOR EACH ROW EXECUTE FUNCTION record_unreachable_link();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TRIGGER record_unreachable_link ON "unreachable_links";
  DROP FUNCTION record_unreachable_link();
  DELETE FROM "changes" WHERE "action" = 'unreachable';
  ALTER TABLE "changes" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_changes_action";
  CREATE TYPE "public"."enum_changes_action" AS ENUM('added', 'changed', 'organisation_added', 'source_added', 'publication_added', 'removed');
  ALTER TABLE "changes" ALTER COLUMN "action" SET DATA TYPE "public"."enum_changes_action" USING "action"::"public"."enum_changes_action";`)
}
