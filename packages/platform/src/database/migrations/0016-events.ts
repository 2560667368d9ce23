import type { Migration } from './types.ts';

/**
 * What happens to predictions and uploads, for those who follow it.
 *
 * Triggers write the events, in the transaction that causes them: no statement can forget to. `pg_notify` only wakes
 * the readers, so its payload is the account. It takes a lock of the whole server at commit, therefore progress is
 * told at most once a second per prediction, and never in a transaction that writes results. When progress was told
 * last is in the prediction's row, so that an update within that second costs a comparison of two columns.
 *
 * `subject_id` is the prediction or upload that the event is about.
 */
export const events: Migration = {
  name: '0016-events',
  up: `
    CREATE TABLE events (
      id bigserial PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      subject_id text NOT NULL,
      type text NOT NULL,
      data jsonb NOT NULL,
      at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
    );
    CREATE INDEX events_account ON events (account_id, id);
    CREATE INDEX events_subject ON events (account_id, subject_id, id);
    CREATE INDEX events_at ON events (at);

    ALTER TABLE predictions ADD COLUMN progress_told_at timestamptz(3);

    CREATE FUNCTION tell_event(account text, subject text, type text, data jsonb) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO events (account_id, subject_id, type, data) VALUES (account, subject, type, data);
      PERFORM pg_notify('retainwise_events', account);
    END $$;
    CREATE FUNCTION tell_prediction(prediction predictions, type text) RETURNS void LANGUAGE sql AS $$
      SELECT tell_event(prediction.account_id, prediction.id, type, jsonb_build_object(
        'upload_id', prediction.upload_id, 'status', prediction.status,
        'rows_processed', prediction.rows_processed, 'rows_total', prediction.rows_total,
        'rows_accepted', prediction.rows_accepted, 'rows_rejected', prediction.rows_rejected,
        'error_code', prediction.error_code
      ));
    $$;
    CREATE FUNCTION tell_prediction_status() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM tell_prediction(NEW, 'prediction.' || NEW.status);
      RETURN NULL;
    END $$;
    CREATE FUNCTION tell_prediction_progress() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.progress_told_at := clock_timestamp();
      PERFORM tell_prediction(NEW, 'prediction.progress');
      RETURN NEW;
    END $$;
    CREATE FUNCTION tell_upload_ready() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM tell_event(NEW.account_id, NEW.id, 'upload.ready', jsonb_build_object(
        'row_count', NEW.row_count, 'column_count', NEW.column_count
      ));
      RETURN NULL;
    END $$;

    CREATE TRIGGER predictions_tell_new AFTER INSERT ON predictions
      FOR EACH ROW EXECUTE FUNCTION tell_prediction_status();
    CREATE TRIGGER predictions_tell_status AFTER UPDATE OF status ON predictions
      FOR EACH ROW WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION tell_prediction_status();
    CREATE TRIGGER predictions_tell_progress BEFORE UPDATE OF rows_processed ON predictions
      FOR EACH ROW WHEN (
        NEW.status = 'running' AND OLD.status = 'running' AND NEW.rows_processed > OLD.rows_processed
        AND (OLD.progress_told_at IS NULL OR OLD.progress_told_at < clock_timestamp() - interval '1 second')
      ) EXECUTE FUNCTION tell_prediction_progress();
    CREATE TRIGGER uploads_tell_new AFTER INSERT ON uploads
      FOR EACH ROW WHEN (NEW.status = 'ready') EXECUTE FUNCTION tell_upload_ready();
    CREATE TRIGGER uploads_tell_ready AFTER UPDATE OF status ON uploads
      FOR EACH ROW WHEN (NEW.status = 'ready' AND OLD.status <> 'ready') EXECUTE FUNCTION tell_upload_ready();
  `,
  down: `
    DROP TRIGGER uploads_tell_ready ON uploads;
    DROP TRIGGER uploads_tell_new ON uploads;
    DROP TRIGGER predictions_tell_progress ON predictions;
    DROP TRIGGER predictions_tell_status ON predictions;
    DROP TRIGGER predictions_tell_new ON predictions;
    DROP FUNCTION tell_upload_ready();
    DROP FUNCTION tell_prediction_progress();
    DROP FUNCTION tell_prediction_status();
    DROP FUNCTION tell_prediction(predictions, text);
    DROP FUNCTION tell_event(text, text, text, jsonb);
    ALTER TABLE predictions DROP COLUMN progress_told_at;
    DROP TABLE events;
  `,
};
