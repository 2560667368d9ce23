import type { Migration } from './types.ts';

/**
 * End customers of an account. `reference` is the account's own name for one of them; `''` is what belongs to the
 * account itself, as all rows from before do.
 *
 * - Uploads, predictions, the runs of results, saved mappings and events have the column; so has every key by which
 *   a row of them is found or pointed to. A row can never point to one of another end customer. Parts of uploads, runs
 *   and parts of predictions belong to a row that has it, and rows of results to a run that has it.
 * - Columns with a constant default write no row again. Keys are checked against what is there in one reading; the
 *   indexes for one end customer begin empty.
 * - Triggers write the reference of a row into its events.
 */
export const references: Migration = {
  name: '0021-references',
  up: `
    ALTER TABLE uploads
      ADD COLUMN reference text NOT NULL DEFAULT '',
      ADD CONSTRAINT uploads_reference_length CHECK (char_length(reference) <= 256) NOT VALID,
      ADD CONSTRAINT uploads_of_reference_key UNIQUE (account_id, reference, id),
      DROP CONSTRAINT uploads_idempotency_key,
      ADD CONSTRAINT uploads_idempotency_key UNIQUE (account_id, reference, idempotency_key);
    ALTER TABLE uploads VALIDATE CONSTRAINT uploads_reference_length;
    CREATE INDEX uploads_of_reference ON uploads (account_id, reference, created_at DESC, id DESC)
      WHERE status = 'ready' AND reference <> '';

    ALTER TABLE predictions
      ADD COLUMN reference text NOT NULL DEFAULT '',
      ADD CONSTRAINT predictions_of_reference_key UNIQUE (account_id, reference, id),
      DROP CONSTRAINT predictions_idempotency_key,
      ADD CONSTRAINT predictions_idempotency_key UNIQUE (account_id, reference, idempotency_key),
      ADD CONSTRAINT predictions_upload_of_reference FOREIGN KEY (account_id, reference, upload_id)
        REFERENCES uploads (account_id, reference, id) ON DELETE CASCADE NOT VALID;
    ALTER TABLE predictions
      VALIDATE CONSTRAINT predictions_upload_of_reference,
      DROP CONSTRAINT predictions_account_id_upload_id_fkey;
    CREATE INDEX predictions_of_reference ON predictions (account_id, reference, created_at DESC, id DESC)
      WHERE reference <> '';

    ALTER TABLE result_runs ADD COLUMN reference text NOT NULL DEFAULT '';

    ALTER TABLE saved_mappings
      ADD COLUMN reference text NOT NULL DEFAULT '',
      DROP CONSTRAINT saved_mappings_pkey,
      ADD CONSTRAINT saved_mappings_pkey PRIMARY KEY (account_id, reference, fingerprint);

    ALTER TABLE events ADD COLUMN reference text NOT NULL DEFAULT '';
    CREATE INDEX events_of_reference ON events (account_id, reference, id) WHERE reference <> '';

    CREATE FUNCTION tell_event(account text, reference text, subject text, type text, data jsonb) RETURNS void
    LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO events (account_id, reference, subject_id, type, data)
      VALUES (account, tell_event.reference, subject, tell_event.type, tell_event.data);
      PERFORM pg_notify('retainwise_events', account);
    END $$;
    CREATE OR REPLACE FUNCTION tell_prediction(prediction predictions, type text) RETURNS void LANGUAGE sql AS $$
      SELECT tell_event(prediction.account_id, prediction.reference, prediction.id, type, jsonb_build_object(
        'upload_id', prediction.upload_id, 'status', prediction.status,
        'rows_processed', prediction.rows_processed, 'rows_total', prediction.rows_total,
        'rows_accepted', prediction.rows_accepted, 'rows_rejected', prediction.rows_rejected,
        'error_code', prediction.error_code
      ));
    $$;
    CREATE OR REPLACE FUNCTION tell_upload_ready() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM tell_event(NEW.account_id, NEW.reference, NEW.id, 'upload.ready', jsonb_build_object(
        'row_count', NEW.row_count, 'column_count', NEW.column_count
      ));
      RETURN NULL;
    END $$;
    DROP FUNCTION tell_event(text, text, text, jsonb);
  `,
  // What belongs to end customers goes: nothing before this keeps one from seeing what is another's.
  down: `
    DELETE FROM uploads WHERE reference <> '';
    DELETE FROM saved_mappings WHERE reference <> '';
    DELETE FROM events WHERE reference <> '';

    CREATE FUNCTION tell_event(account text, subject text, type text, data jsonb) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO events (account_id, subject_id, type, data) VALUES (account, subject, type, data);
      PERFORM pg_notify('retainwise_events', account);
    END $$;
    CREATE OR REPLACE FUNCTION tell_prediction(prediction predictions, type text) RETURNS void LANGUAGE sql AS $$
      SELECT tell_event(prediction.account_id, prediction.id, type, jsonb_build_object(
        'upload_id', prediction.upload_id, 'status', prediction.status,
        'rows_processed', prediction.rows_processed, 'rows_total', prediction.rows_total,
        'rows_accepted', prediction.rows_accepted, 'rows_rejected', prediction.rows_rejected,
        'error_code', prediction.error_code
      ));
    $$;
    CREATE OR REPLACE FUNCTION tell_upload_ready() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM tell_event(NEW.account_id, NEW.id, 'upload.ready', jsonb_build_object(
        'row_count', NEW.row_count, 'column_count', NEW.column_count
      ));
      RETURN NULL;
    END $$;
    DROP FUNCTION tell_event(text, text, text, text, jsonb);

    ALTER TABLE events DROP COLUMN reference;
    ALTER TABLE saved_mappings
      DROP CONSTRAINT saved_mappings_pkey,
      ADD CONSTRAINT saved_mappings_pkey PRIMARY KEY (account_id, fingerprint),
      DROP COLUMN reference;
    ALTER TABLE result_runs DROP COLUMN reference;
    ALTER TABLE predictions
      DROP CONSTRAINT predictions_upload_of_reference,
      ADD CONSTRAINT predictions_account_id_upload_id_fkey FOREIGN KEY (account_id, upload_id)
        REFERENCES uploads (account_id, id) ON DELETE CASCADE,
      DROP CONSTRAINT predictions_idempotency_key,
      ADD CONSTRAINT predictions_idempotency_key UNIQUE (account_id, idempotency_key),
      DROP COLUMN reference;
    ALTER TABLE uploads
      DROP CONSTRAINT uploads_idempotency_key,
      ADD CONSTRAINT uploads_idempotency_key UNIQUE (account_id, idempotency_key),
      DROP COLUMN reference;
  `,
};
