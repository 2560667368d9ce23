import type { Migration } from './types.ts';

/**
 * Results as compact rows under the number of a run.
 *
 * - `results` has the scored rows of all runs. `standing` is the level (0 to 2), plus 3 for customers who have left;
 *   among customers it never falls while the probability rises, so that one index serves a page of all levels and of
 *   one. Nothing refers to the row, and a row refers to nothing: rows of a run are written by COPY and go all at once.
 * - `result_trigrams` finds rows by a part of their id or name; see `results/trigrams.ts`. PostgreSQL's own index of
 *   trigrams would write more for a row than all else together.
 * - `result_runs` names the run, and has what its numbers mean (`words`, once the last row is written). A run counts
 *   when a prediction names it in `result_run`; a sweep deletes the others.
 * - `prediction_results` keeps the results of predictions from before, which are read as they are until they expire.
 * - `outcomes` is where it is recorded who left. Until now a result had columns for it.
 *
 * Accounts get a number, because their ids would make up a third of an index.
 */
export const results: Migration = {
  name: '0015-results',
  up: `
    ALTER TABLE accounts ADD COLUMN number integer GENERATED ALWAYS AS IDENTITY;
    ALTER TABLE accounts ADD CONSTRAINT accounts_number UNIQUE (number);

    CREATE TABLE result_runs (
      run_no integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_no integer NOT NULL,
      prediction_id text NOT NULL,
      attempt integer NOT NULL,
      header jsonb NOT NULL,
      words jsonb,
      swept boolean NOT NULL DEFAULT false,
      started_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (prediction_id, attempt)
    );

    CREATE TABLE results (
      probability double precision NOT NULL,
      revenue double precision,
      run_no integer NOT NULL,
      row_number integer NOT NULL,
      account_no integer NOT NULL,
      standing smallint NOT NULL,
      kind smallint NOT NULL,
      customer_id text NOT NULL,
      customer_name text,
      cells bytea NOT NULL,
      reasons bytea NOT NULL,
      PRIMARY KEY (run_no, standing, row_number)
    );
    CREATE INDEX results_by_probability ON results (run_no, standing, probability, row_number);
    CREATE INDEX results_by_revenue ON results (run_no, standing, revenue, row_number);
    CREATE INDEX results_customer ON results (account_no, customer_id, run_no);

    CREATE TABLE result_trigrams (
      run_no integer NOT NULL,
      trigram integer NOT NULL,
      portion integer NOT NULL,
      rows bytea NOT NULL,
      PRIMARY KEY (run_no, trigram, portion)
    );

    ALTER TABLE predictions ADD COLUMN result_run integer;
    CREATE UNIQUE INDEX predictions_result_run ON predictions (result_run) WHERE result_run IS NOT NULL;

    CREATE TABLE outcomes (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      customer_id text NOT NULL,
      event text NOT NULL CHECK (event IN ('ended', 'stayed', 'reactivated')),
      occurred_from timestamptz(3),
      occurred_to timestamptz(3) NOT NULL,
      source text NOT NULL,
      state text NOT NULL DEFAULT 'recorded' CHECK (state IN ('recorded', 'proposed', 'rejected')),
      reason text,
      supersedes bigint REFERENCES outcomes ON DELETE SET NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX outcomes_customer ON outcomes (account_id, customer_id, occurred_to);
    CREATE INDEX outcomes_supersedes ON outcomes (supersedes) WHERE supersedes IS NOT NULL;
    INSERT INTO outcomes (account_id, customer_id, event, occurred_from, occurred_to, source, created_at)
    SELECT DISTINCT ON (account_id, customer_id, actual_churn, churn_date)
      account_id, customer_id, CASE WHEN actual_churn THEN 'ended' ELSE 'stayed' END,
      churn_date AT TIME ZONE 'UTC',
      coalesce(churn_date AT TIME ZONE 'UTC', outcome_recorded_at, created_at),
      coalesce(feedback_source, 'api'), coalesce(outcome_recorded_at, created_at)
    FROM prediction_results WHERE actual_churn IS NOT NULL
    ORDER BY account_id, customer_id, actual_churn, churn_date, outcome_recorded_at;
    ALTER TABLE prediction_results
      DROP COLUMN actual_churn, DROP COLUMN churn_date, DROP COLUMN feedback_source, DROP COLUMN outcome_recorded_at;
  `,
  down: `
    ALTER TABLE prediction_results
      ADD COLUMN actual_churn boolean, ADD COLUMN churn_date date, ADD COLUMN feedback_source text,
      ADD COLUMN outcome_recorded_at timestamptz(3);
    UPDATE prediction_results AS rows SET
      actual_churn = outcomes.event = 'ended',
      churn_date = (outcomes.occurred_from AT TIME ZONE 'UTC')::date,
      feedback_source = outcomes.source,
      outcome_recorded_at = outcomes.created_at
    FROM outcomes
    WHERE outcomes.account_id = rows.account_id AND outcomes.customer_id = rows.customer_id
      AND outcomes.event IN ('ended', 'stayed');
    DROP TABLE outcomes;
    DROP INDEX predictions_result_run;
    ALTER TABLE predictions DROP COLUMN result_run;
    DROP TABLE result_trigrams;
    DROP TABLE results;
    DROP TABLE result_runs;
    ALTER TABLE accounts DROP CONSTRAINT accounts_number, DROP COLUMN number;
  `,
};
