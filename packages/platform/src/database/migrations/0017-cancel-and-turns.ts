import type { Migration } from './types.ts';

/**
 * Predictions can be cancelled, and accounts take turns.
 *
 * - A cancelled prediction stores no rows and says why it ended, as a failed one does. Its stored rows are computed by
 *   the column, whose expression cannot be changed in all versions of PostgreSQL: the column is made anew, with the
 *   triggers that read it.
 * - `job_turns` has when a group of jobs was last served. Whoever takes the next job, takes it from the group that has
 *   the fewest under way, and among those from the one that was served longest ago.
 * - An entry of `job_outbox` is `held_by` the consumer that works on its job until `held_until`, by the clock of this
 *   database, and is done at `done_at`. `yields` counts how often it let another group go first, in a row; it is not
 *   sent again before `paused_until`.
 */
export const cancelAndTurns: Migration = {
  name: '0017-cancel-and-turns',
  up: `
    ALTER TABLE predictions
      DROP CONSTRAINT predictions_status_check,
      DROP CONSTRAINT predictions_failed_says_why;
    DROP TRIGGER predictions_count_new ON predictions;
    DROP TRIGGER predictions_count_changed ON predictions;
    ALTER TABLE predictions
      DROP COLUMN stored_rows,
      ADD COLUMN stored_rows integer NOT NULL GENERATED ALWAYS AS (
        CASE
          WHEN status IN ('failed', 'cancelled') THEN 0
          WHEN status = 'completed' THEN coalesce(rows_accepted, rows_total)
          ELSE rows_total
        END
      ) STORED,
      ADD CONSTRAINT predictions_status_check
        CHECK (status IN ('queued', 'running', 'completed', 'failed', 'cancelled')),
      ADD CONSTRAINT predictions_failed_says_why CHECK (
        status NOT IN ('failed', 'cancelled')
        OR (error_code IS NOT NULL AND error_message IS NOT NULL AND error_fix IS NOT NULL)
      ),
      ADD CONSTRAINT predictions_only_completed_has_results CHECK (
        status = 'completed' OR (output_key IS NULL AND rejected_key IS NULL AND result_run IS NULL)
      ) NOT VALID;
    CREATE TRIGGER predictions_count_new AFTER INSERT ON predictions
      FOR EACH ROW WHEN (NEW.stored_rows > 0) EXECUTE FUNCTION count_prediction_rows();
    CREATE TRIGGER predictions_count_changed AFTER UPDATE ON predictions
      FOR EACH ROW WHEN (NEW.stored_rows <> OLD.stored_rows) EXECUTE FUNCTION count_prediction_rows();

    CREATE TABLE job_turns (
      queue text NOT NULL,
      group_key text NOT NULL,
      served_at timestamptz NOT NULL,
      PRIMARY KEY (queue, group_key)
    );

    ALTER TABLE job_outbox
      ADD COLUMN held_by text,
      ADD COLUMN held_until timestamptz,
      ADD COLUMN done_at timestamptz(3),
      ADD COLUMN paused_until timestamptz,
      ADD COLUMN yields integer NOT NULL DEFAULT 0;
    UPDATE job_outbox SET done_at = published_at
    WHERE published_at IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM predictions WHERE id = dedup_id AND status IN ('queued', 'running')
    );
    CREATE INDEX job_outbox_open ON job_outbox (queue, group_key, seq) WHERE done_at IS NULL;
  `,
  down: `
    DROP INDEX job_outbox_open;
    ALTER TABLE job_outbox
      DROP COLUMN yields, DROP COLUMN paused_until, DROP COLUMN done_at, DROP COLUMN held_until, DROP COLUMN held_by;
    DROP TABLE job_turns;
    DROP TRIGGER predictions_count_new ON predictions;
    DROP TRIGGER predictions_count_changed ON predictions;
    UPDATE predictions SET status = 'failed' WHERE status = 'cancelled';
    ALTER TABLE predictions
      DROP CONSTRAINT predictions_only_completed_has_results,
      DROP CONSTRAINT predictions_failed_says_why,
      DROP CONSTRAINT predictions_status_check,
      DROP COLUMN stored_rows,
      ADD COLUMN stored_rows integer NOT NULL GENERATED ALWAYS AS (
        CASE status WHEN 'failed' THEN 0 WHEN 'completed' THEN coalesce(rows_accepted, rows_total) ELSE rows_total END
      ) STORED,
      ADD CONSTRAINT predictions_status_check CHECK (status IN ('queued', 'running', 'completed', 'failed')),
      ADD CONSTRAINT predictions_failed_says_why CHECK (
        status <> 'failed' OR (error_code IS NOT NULL AND error_message IS NOT NULL AND error_fix IS NOT NULL)
      );
    CREATE TRIGGER predictions_count_new AFTER INSERT ON predictions
      FOR EACH ROW WHEN (NEW.stored_rows > 0) EXECUTE FUNCTION count_prediction_rows();
    CREATE TRIGGER predictions_count_changed AFTER UPDATE ON predictions
      FOR EACH ROW WHEN (NEW.stored_rows <> OLD.stored_rows) EXECUTE FUNCTION count_prediction_rows();
  `,
};
