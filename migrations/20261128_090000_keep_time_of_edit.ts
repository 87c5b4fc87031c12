import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// By hand: who asks for a new password changes nothing that anybody edits, so a form that is open stays up to date.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
    EXECUTE FUNCTION keep_time_of_edit();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TRIGGER keep_time_of_edit ON "users";
   DROP FUNCTION keep_time_of_edit();`)
}
