import type { Migration } from './types.ts';

/**
 * Predictions of large files, by several workers.
 *
 * - `prediction_splits` has a row while a prediction is divided: `attempt` leads, `plan` is the attempt that divided
 *   it. While it is `planning`, parts are added; all are measured before the first is written, under the run `run_no`
 *   and by what they were measured to come to (`figures`).
 * - `prediction_parts` has its parts. Who works on one holds it until `held_until`, and writes with its attempt number.
 *   `measured` and `written` are what it found, as text, because jsonb changes what it is given. `lost` counts holders
 *   of whom nothing was heard any more.
 *
 * The row of a split goes when the files of its parts are gone.
 */
export const predictionParts: Migration = {
  name: '0019-prediction-parts',
  up: `
    CREATE TABLE prediction_splits (
      account_id text NOT NULL,
      prediction_id text NOT NULL,
      attempt integer NOT NULL,
      plan integer NOT NULL,
      stage text NOT NULL DEFAULT 'planning' CHECK (stage IN ('planning', 'measuring', 'writing')),
      rows integer,
      run_no integer,
      figures text,
      PRIMARY KEY (account_id, prediction_id),
      FOREIGN KEY (account_id, prediction_id) REFERENCES predictions (account_id, id) ON DELETE CASCADE,
      CHECK (stage = 'planning' OR rows IS NOT NULL),
      CHECK ((stage = 'writing') = (run_no IS NOT NULL AND figures IS NOT NULL))
    );

    CREATE TABLE prediction_parts (
      account_id text NOT NULL,
      prediction_id text NOT NULL,
      n integer NOT NULL CHECK (n >= 0),
      rows_wanted text NOT NULL,
      met bytea NOT NULL,
      first_row integer NOT NULL,
      rows integer NOT NULL,
      attempt integer NOT NULL DEFAULT 0,
      write_attempts integer NOT NULL DEFAULT 0,
      held_until timestamptz,
      rows_done integer NOT NULL DEFAULT 0,
      failures integer NOT NULL DEFAULT 0,
      lost integer NOT NULL DEFAULT 0,
      failure jsonb,
      measured text,
      written text,
      PRIMARY KEY (account_id, prediction_id, n),
      FOREIGN KEY (account_id, prediction_id) REFERENCES prediction_splits ON DELETE CASCADE
    );
  `,
  down: `
    DROP TABLE prediction_parts;
    DROP TABLE prediction_splits;
  `,
};
