import type { Migration } from './types.ts';

const ACCOUNT = `(SELECT current_setting('retainwise.account', true))`;
const REFERENCE = `(SELECT current_setting('retainwise.reference', true))`;
const OF_OWNER = `${ACCOUNT} IN ('*', account_id) AND ${REFERENCE} IN ('*', '=' || reference)`;

const OWNED = ['outcome_questions', 'experiments'];

/**
 * Outcomes as they are told and decided.
 *
 * - What comparing two complete lists proposes is an outcome with the state `proposed`. Whoever confirms or rejects it
 *   adds an entry that supersedes it.
 * - `outcome_questions` has a row for a list that misses too many customers; webhooks are told of it.
 * - `uploads.complete` says that a file has all customers; one of the kind `outcomes` says who left, and its column
 *   `outcomes` what became of its rows. One that could not be recorded waits until `outcomes_due_at`, so that it keeps
 *   nobody else's from being recorded.
 * - An intervention that an experiment assigned keeps what was said of the customer then.
 */
export const outcomes: Migration = {
  name: '0034-outcomes',
  up: `
    ALTER TABLE outcomes
      ADD COLUMN voluntary boolean,
      ADD COLUMN because text CHECK (because IN ('vanished', 'status', 'came_back')),
      ADD COLUMN prediction_id text;
    CREATE INDEX outcomes_newest ON outcomes (account_id, reference, id);
    CREATE INDEX outcomes_open_proposals ON outcomes (account_id, reference, id) WHERE state = 'proposed';

    ALTER TABLE uploads
      ADD COLUMN kind text NOT NULL DEFAULT 'customers' CHECK (kind IN ('customers', 'outcomes')),
      ADD COLUMN complete boolean NOT NULL DEFAULT false,
      ADD COLUMN outcomes jsonb,
      ADD COLUMN outcomes_failures integer NOT NULL DEFAULT 0,
      ADD COLUMN outcomes_due_at timestamptz(3);
    CREATE INDEX uploads_untold ON uploads (created_at) WHERE kind = 'outcomes' AND outcomes IS NULL;
    ALTER TABLE interventions
      ADD COLUMN probability double precision,
      ADD COLUMN revenue double precision,
      ADD COLUMN horizon_days integer;

    CREATE TABLE outcome_questions (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      prediction_id text NOT NULL,
      before_prediction_id text NOT NULL,
      because text NOT NULL CHECK (because IN ('too_many_vanished', 'too_few_in_common')),
      vanished integer NOT NULL,
      vanished_share double precision NOT NULL,
      overlap double precision NOT NULL,
      answer text CHECK (answer IN ('complete', 'incomplete')),
      created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      answered_at timestamptz(3),
      CHECK ((answer IS NULL) = (answered_at IS NULL)),
      UNIQUE (account_id, reference, prediction_id)
    );
    CREATE FUNCTION tell_of_outcome_question() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM tell_webhooks(NEW.account_id, NEW.reference, NEW.id, 'outcomes.question', jsonb_build_object(
        'prediction_id', NEW.prediction_id, 'because', NEW.because
      ));
      RETURN NULL;
    END $$;
    CREATE TRIGGER outcome_questions_tell AFTER INSERT ON outcome_questions
      FOR EACH ROW EXECUTE FUNCTION tell_of_outcome_question();

    CREATE TABLE experiments (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      name text NOT NULL,
      action text NOT NULL,
      holdout_share double precision NOT NULL CHECK (holdout_share > 0 AND holdout_share < 1),
      levels text[] NOT NULL CHECK (cardinality(levels) > 0),
      effect double precision NOT NULL,
      cost_per_contact double precision NOT NULL,
      plan jsonb,
      created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      ended_at timestamptz(3)
    );
    CREATE UNIQUE INDEX experiments_running ON experiments (account_id, reference) WHERE ended_at IS NULL;
    CREATE INDEX experiments_newest ON experiments (account_id, reference, created_at DESC, id DESC);
    CREATE INDEX interventions_of_experiment ON interventions (account_id, reference, experiment_id, id);
    ${OWNED.map(
      (table) => `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY of_tenant ON ${table} USING (${OF_OWNER}) WITH CHECK (${OF_OWNER});`,
    ).join('')}
  `,
  down: `
    DROP INDEX interventions_of_experiment;
    DROP TABLE experiments, outcome_questions;
    DROP FUNCTION tell_of_outcome_question();
    ALTER TABLE interventions DROP COLUMN horizon_days, DROP COLUMN revenue, DROP COLUMN probability;
    ALTER TABLE uploads
      DROP COLUMN outcomes_due_at, DROP COLUMN outcomes_failures,
      DROP COLUMN outcomes, DROP COLUMN complete, DROP COLUMN kind;
    DROP INDEX outcomes_open_proposals;
    DROP INDEX outcomes_newest;
    ALTER TABLE outcomes DROP COLUMN prediction_id, DROP COLUMN because, DROP COLUMN voluntary;
  `,
};
