import type { Migration } from './types.ts';

/**
 * Who did what. A row has ids and names of our own, never a cell, a file name or an e-mail address.
 *
 * - Rows are only ever added. A trigger refuses to change them, to empty the table, and to delete a row but by the
 *   sweep of retention: that says so for its transaction (`retainwise.audit_retention`), and even then a row stays that
 *   is younger than 90 days. Whoever owns the table can still take the triggers away; the roles of the application do
 *   not own it where the operator gives the schema another owner.
 * - `account_id` refers to nothing: what was done in an account is known after it is erased.
 * - `reference` is whose the object is, so that who is bound to one end customer sees what happened to it.
 */
export const audit: Migration = {
  name: '0026-audit',
  up: `
    CREATE TABLE audit_events (
      id text PRIMARY KEY,
      account_id text NOT NULL,
      reference text NOT NULL DEFAULT '',
      actor_kind text NOT NULL,
      actor_id text,
      actor_subject text,
      action text NOT NULL CHECK (action ~ '^[a-z_]+[.][a-z_]+$'),
      object_kind text NOT NULL,
      object_id text,
      request_id text,
      address_prefix text,
      at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
    );
    CREATE INDEX audit_events_newest ON audit_events (account_id, at DESC, id DESC);
    CREATE INDEX audit_events_at ON audit_events (at);

    CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND current_setting('retainwise.audit_retention', true) = 'on'
        AND OLD.at < now() - interval '90 days'
      THEN
        RETURN OLD;
      END IF;
      RAISE EXCEPTION 'audit_events are only added to (% refused)', TG_OP USING ERRCODE = 'insufficient_privilege';
    END $$;
    CREATE TRIGGER audit_events_only_added BEFORE UPDATE OR DELETE ON audit_events
      FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
    CREATE TRIGGER audit_events_never_emptied BEFORE TRUNCATE ON audit_events
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
  `,
  down: `
    DROP TABLE audit_events;
    DROP FUNCTION refuse_audit_change();
  `,
};
