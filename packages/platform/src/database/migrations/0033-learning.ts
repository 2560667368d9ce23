import type { Migration } from './types.ts';

const ACCOUNT = `(SELECT current_setting('retainwise.account', true))`;
const REFERENCE = `(SELECT current_setting('retainwise.reference', true))`;
const OF_OWNER = `${ACCOUNT} IN ('*', account_id) AND ${REFERENCE} IN ('*', '=' || reference)`;

const OWNED = ['snapshots', 'ledger', 'observations', 'interventions'];

/**
 * What was known of customers, what was said of them, and how far outcomes are known. What was said is never changed: a
 * model is judged by it. Deleting a snapshot, as an erasure does, deletes what was said by it.
 */
export const learning: Migration = {
  name: '0033-learning',
  up: `
    CREATE TABLE snapshots (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      customer_id text NOT NULL,
      as_of timestamptz(3) NOT NULL,
      upload_id text,
      features jsonb NOT NULL,
      features_hash text NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (account_id, reference, customer_id, as_of)
    );
    CREATE TABLE ledger (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      snapshot_id bigint NOT NULL REFERENCES snapshots ON DELETE CASCADE,
      model_version text NOT NULL,
      arm text NOT NULL CHECK (arm IN ('champion', 'shadow')),
      margin double precision NOT NULL,
      probability double precision NOT NULL CHECK (probability >= 0 AND probability <= 1),
      horizon_days integer NOT NULL,
      contributions bytea,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (snapshot_id, model_version, horizon_days)
    );
    CREATE INDEX ledger_model ON ledger (account_id, reference, model_version, id);
    CREATE FUNCTION refuse_change_of_what_was_said() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'What was known and said of a customer is never changed: write another row.';
    END $$;
    CREATE TRIGGER ledger_is_immutable BEFORE UPDATE ON ledger
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_what_was_said();
    CREATE TRIGGER snapshots_are_immutable BEFORE UPDATE ON snapshots
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_what_was_said();

    CREATE TABLE observations (
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      source text NOT NULL,
      observed_through timestamptz(3) NOT NULL,
      PRIMARY KEY (account_id, reference, source)
    );
    CREATE TABLE interventions (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      customer_id text NOT NULL,
      kind text NOT NULL,
      at timestamptz(3) NOT NULL,
      experiment_id text,
      assigned text NOT NULL DEFAULT 'none' CHECK (assigned IN ('holdout', 'treat', 'none')),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (account_id, reference, customer_id, kind, at)
    );
    ALTER TABLE outcomes ADD COLUMN external_id text;
    CREATE UNIQUE INDEX outcomes_external ON outcomes (account_id, reference, external_id)
      WHERE external_id IS NOT NULL;
    ${OWNED.map(
      (table) => `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY of_tenant ON ${table} USING (${OF_OWNER}) WITH CHECK (${OF_OWNER});`,
    ).join('')}
  `,
  down: `
    DROP INDEX outcomes_external;
    ALTER TABLE outcomes DROP COLUMN external_id;
    DROP TABLE interventions, observations, ledger, snapshots;
    DROP FUNCTION refuse_change_of_what_was_said();
  `,
};
