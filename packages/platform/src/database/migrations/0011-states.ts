import type { Migration } from './types.ts';

/**
 * Rows that say what exists before its first byte is written and after its last is gone.
 *
 * An upload is `receiving`, `ready` or `deleting`. A run of a prediction has a row from before it writes until its
 * files are gone, or are those of the prediction. Failures are counted with the prediction rather than by the queue:
 * what scoring threw, apart from processes that ended, and from trouble with the store or the database.
 */
export const states: Migration = {
  name: '0011-states',
  up: `
    ALTER TABLE uploads
      DROP CONSTRAINT uploads_status_check,
      ADD COLUMN heartbeat_at timestamptz(3) NOT NULL DEFAULT now();
    UPDATE uploads SET status = 'deleting', idempotency_key = NULL WHERE status <> 'ready';
    ALTER TABLE uploads
      ADD CONSTRAINT uploads_status_check CHECK (status IN ('receiving', 'ready', 'deleting'));
    CREATE INDEX uploads_unfinished ON uploads (heartbeat_at) WHERE status <> 'ready';
    DROP INDEX uploads_expiry;
    CREATE INDEX uploads_expiry ON uploads (expires_at, id) WHERE status = 'ready' AND expires_at IS NOT NULL;

    ALTER TABLE predictions
      ADD COLUMN failures integer NOT NULL DEFAULT 0,
      ADD COLUMN lost_alone integer NOT NULL DEFAULT 0,
      ADD COLUMN lost_together integer NOT NULL DEFAULT 0,
      ADD COLUMN troubles integer NOT NULL DEFAULT 0,
      ADD COLUMN trouble_since timestamptz(3),
      ADD COLUMN requeues integer NOT NULL DEFAULT 0;
    CREATE INDEX predictions_unfinished ON predictions (queued_at) WHERE status IN ('queued', 'running');

    CREATE TABLE prediction_runs (
      account_id text NOT NULL,
      prediction_id text NOT NULL,
      attempt integer NOT NULL,
      alone boolean NOT NULL,
      rows_before integer NOT NULL,
      ended boolean NOT NULL DEFAULT false,
      started_at timestamptz(3) NOT NULL DEFAULT now(),
      heartbeat_at timestamptz(3) NOT NULL DEFAULT now(),
      PRIMARY KEY (account_id, prediction_id, attempt),
      FOREIGN KEY (account_id, prediction_id) REFERENCES predictions (account_id, id) ON DELETE CASCADE
    );
    CREATE INDEX prediction_runs_heartbeat ON prediction_runs (heartbeat_at);

    ALTER TABLE job_outbox
      ADD COLUMN due_at timestamptz(3) NOT NULL DEFAULT now(),
      ADD COLUMN sends integer NOT NULL DEFAULT 0;
  `,
  down: `
    ALTER TABLE job_outbox DROP COLUMN sends, DROP COLUMN due_at;
    DROP TABLE prediction_runs;
    DROP INDEX predictions_unfinished;
    ALTER TABLE predictions
      DROP COLUMN failures, DROP COLUMN lost_alone, DROP COLUMN lost_together, DROP COLUMN troubles,
      DROP COLUMN trouble_since, DROP COLUMN requeues;
    DROP INDEX uploads_expiry;
    CREATE INDEX uploads_expiry ON uploads (expires_at) WHERE expires_at IS NOT NULL;
    DROP INDEX uploads_unfinished;
    ALTER TABLE uploads DROP CONSTRAINT uploads_status_check, DROP COLUMN heartbeat_at;
    UPDATE uploads SET status = 'failed' WHERE status = 'deleting';
    ALTER TABLE uploads ADD CONSTRAINT uploads_status_check CHECK (status IN ('receiving', 'ready', 'failed'));
  `,
};
