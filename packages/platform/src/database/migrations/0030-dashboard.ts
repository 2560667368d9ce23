import type { Migration } from './types.ts';

const ACCOUNT = `current_setting('retainwise.account', true)`;
const REFERENCE = `(SELECT current_setting('retainwise.reference', true))`;
/** As results: a run decides whose it is. */
const OF_RUN = (table: string): string => `
  ((SELECT ${ACCOUNT}) = '*' OR account_no = (SELECT number FROM accounts WHERE id = ${ACCOUNT}))
  AND (${REFERENCE} = '*' OR EXISTS (SELECT 1 FROM result_runs WHERE result_runs.run_no = ${table}.run_no))`;

/**
 * What dashboards show beside the summaries of predictions.
 *
 * - `result_comparisons` has a row for each run that was compared with the one before, and `result_changes` the
 *   customers whose state is another, by kind and rank. A worker writes both before the prediction names the run, so
 *   that they are there when it completes, and goes with the run. `kind` is a position in `CHANGE_KINDS`. Where a row
 *   of results stood in either run is kept, so that its reasons are found; what else is shown is kept here, because the
 *   earlier run may be gone.
 * - `result_runs.segments` has the totals of customers by the values of columns.
 * - The newest predictions of an owner are those with the latest `asOf`, a text that sorts as the moment does.
 */
export const dashboard: Migration = {
  name: '0030-dashboard',
  up: `
    ALTER TABLE result_runs ADD COLUMN segments jsonb;

    CREATE TABLE result_comparisons (
      run_no integer PRIMARY KEY,
      account_no integer NOT NULL,
      since_run integer NOT NULL,
      since_prediction_id text NOT NULL,
      since_as_of timestamptz(3) NOT NULL,
      newly_at_risk integer NOT NULL,
      recovered integer NOT NULL,
      gone integer NOT NULL,
      joined integer NOT NULL,
      still_at_risk integer NOT NULL
    );

    CREATE TABLE result_changes (
      before_probability double precision,
      before_revenue double precision,
      after_probability double precision,
      after_revenue double precision,
      run_no integer NOT NULL,
      rank integer NOT NULL,
      account_no integer NOT NULL,
      before_row integer,
      after_row integer,
      kind smallint NOT NULL,
      before_standing smallint,
      after_standing smallint,
      customer_id text NOT NULL,
      customer_name text,
      PRIMARY KEY (run_no, kind, rank)
    );
    CREATE INDEX result_changes_customer ON result_changes (account_no, customer_id, run_no);

    CREATE INDEX predictions_latest ON predictions (account_id, reference, (settings->>'asOf'), completed_at)
      WHERE status = 'completed';

    ${['result_comparisons', 'result_changes']
      .map(
        (table) => `
          ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
          CREATE POLICY of_tenant ON ${table} USING (${OF_RUN(table)}) WITH CHECK (${OF_RUN(table)});`,
      )
      .join('\n')}
  `,
  down: `
    DROP INDEX predictions_latest;
    DROP TABLE result_changes;
    DROP TABLE result_comparisons;
    ALTER TABLE result_runs DROP COLUMN segments;
  `,
};
