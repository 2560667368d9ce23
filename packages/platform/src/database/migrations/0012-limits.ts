import type { Migration } from './types.ts';

/**
 * Limits and quotas.
 *
 * - `rate_limits` counts the requests of a window. UNLOGGED: after a crash of PostgreSQL it is empty, and windows begin
 *   anew, which costs nothing worth a write to the log for each request.
 * - `account_usage` has the stored rows of an account. Triggers keep it, so that it is right in the transaction that
 *   changes them, whichever statement does: an upload that becomes ready, a prediction that is queued, ends or fails,
 *   and a deletion that cascades.
 * - `run_hash` tells predictions that would give the same results.
 * - `installation_secrets` has what all instances of the API sign with. Three random UUIDs are 366 random bits.
 *
 * Triggers that count deletions fire once a statement, after its cascades: until then other transactions of the account
 * do not wait for the row of its usage.
 */
export const limits: Migration = {
  name: '0012-limits',
  up: `
    CREATE UNLOGGED TABLE rate_limits (
      bucket text PRIMARY KEY,
      used integer NOT NULL CHECK (used >= 0),
      leased integer NOT NULL,
      window_ends timestamptz NOT NULL
    );

    ALTER TABLE accounts ADD COLUMN limits jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(limits) = 'object');

    ALTER TABLE predictions
      ADD COLUMN run_hash text,
      ADD COLUMN stored_rows integer NOT NULL GENERATED ALWAYS AS (
        CASE status WHEN 'failed' THEN 0 WHEN 'completed' THEN coalesce(rows_accepted, rows_total) ELSE rows_total END
      ) STORED;
    CREATE INDEX predictions_run ON predictions (account_id, run_hash, created_at DESC) WHERE run_hash IS NOT NULL;
    CREATE INDEX predictions_open ON predictions (account_id) WHERE status IN ('queued', 'running');

    CREATE TABLE account_usage (
      account_id text PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
      stored_rows bigint NOT NULL DEFAULT 0
    );

    CREATE FUNCTION add_stored_rows(account text, added bigint) RETURNS void LANGUAGE sql AS $$
      INSERT INTO account_usage AS known (account_id, stored_rows) VALUES (account, added)
      ON CONFLICT (account_id) DO UPDATE SET stored_rows = known.stored_rows + added;
    $$;
    CREATE FUNCTION count_upload_rows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM add_stored_rows(NEW.account_id, NEW.row_count - CASE TG_OP WHEN 'UPDATE' THEN OLD.row_count ELSE 0 END);
      RETURN NULL;
    END $$;
    CREATE FUNCTION count_prediction_rows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM add_stored_rows(
        NEW.account_id, NEW.stored_rows - CASE TG_OP WHEN 'UPDATE' THEN OLD.stored_rows ELSE 0 END
      );
      RETURN NULL;
    END $$;
    -- Never an insert: when the whole account is deleted, its usage may be gone first.
    CREATE FUNCTION uncount_upload_rows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE account_usage AS known SET stored_rows = known.stored_rows - gone.total
      FROM (SELECT account_id, sum(row_count) AS total FROM deleted GROUP BY account_id ORDER BY account_id) AS gone
      WHERE known.account_id = gone.account_id AND gone.total > 0;
      RETURN NULL;
    END $$;
    CREATE FUNCTION uncount_prediction_rows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE account_usage AS known SET stored_rows = known.stored_rows - gone.total
      FROM (SELECT account_id, sum(stored_rows) AS total FROM deleted GROUP BY account_id ORDER BY account_id) AS gone
      WHERE known.account_id = gone.account_id AND gone.total > 0;
      RETURN NULL;
    END $$;

    CREATE TRIGGER uploads_count_new AFTER INSERT ON uploads
      FOR EACH ROW WHEN (NEW.row_count > 0) EXECUTE FUNCTION count_upload_rows();
    CREATE TRIGGER uploads_count_changed AFTER UPDATE OF row_count ON uploads
      FOR EACH ROW WHEN (NEW.row_count <> OLD.row_count) EXECUTE FUNCTION count_upload_rows();
    CREATE TRIGGER uploads_count_deleted AFTER DELETE ON uploads
      REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION uncount_upload_rows();
    CREATE TRIGGER predictions_count_new AFTER INSERT ON predictions
      FOR EACH ROW WHEN (NEW.stored_rows > 0) EXECUTE FUNCTION count_prediction_rows();
    CREATE TRIGGER predictions_count_changed AFTER UPDATE ON predictions
      FOR EACH ROW WHEN (NEW.stored_rows <> OLD.stored_rows) EXECUTE FUNCTION count_prediction_rows();
    CREATE TRIGGER predictions_count_deleted AFTER DELETE ON predictions
      REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION uncount_prediction_rows();

    INSERT INTO account_usage (account_id, stored_rows)
    SELECT account_id, sum(stored) FROM (
      SELECT account_id, row_count AS stored FROM uploads
      UNION ALL SELECT account_id, stored_rows FROM predictions
    ) AS held GROUP BY account_id;

    CREATE TABLE installation_secrets (name text PRIMARY KEY, secret text NOT NULL);
    INSERT INTO installation_secrets VALUES (
      'cursors', gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text
    );
  `,
  down: `
    DROP TABLE installation_secrets;
    DROP TRIGGER predictions_count_new ON predictions;
    DROP TRIGGER predictions_count_changed ON predictions;
    DROP TRIGGER predictions_count_deleted ON predictions;
    DROP TRIGGER uploads_count_new ON uploads;
    DROP TRIGGER uploads_count_changed ON uploads;
    DROP TRIGGER uploads_count_deleted ON uploads;
    DROP FUNCTION uncount_prediction_rows();
    DROP FUNCTION uncount_upload_rows();
    DROP FUNCTION count_prediction_rows();
    DROP FUNCTION count_upload_rows();
    DROP FUNCTION add_stored_rows(text, bigint);
    DROP TABLE account_usage;
    DROP INDEX predictions_open;
    DROP INDEX predictions_run;
    ALTER TABLE predictions DROP COLUMN stored_rows, DROP COLUMN run_hash;
    ALTER TABLE accounts DROP COLUMN limits;
    DROP TABLE rate_limits;
  `,
};
