import type { Migration } from './types.ts';

const ACCOUNT = `(SELECT current_setting('retainwise.account', true))`;
const REFERENCE = `(SELECT current_setting('retainwise.reference', true))`;
const OF_OWNER = `${ACCOUNT} IN ('*', account_id) AND ${REFERENCE} IN ('*', '=' || reference)`;

const OWNED = [
  'learning_due',
  'ledger_batches',
  'models',
  'model_changes',
  'model_evaluations',
  'report_cards',
  'drift_reports',
];

/**
 * What the worker learns from, and what it has learnt.
 *
 * - `learning_due` is the job: a row for whoever has something new. `marks` grows with each mark, so that what is
 *   marked while a worker looks is looked at again. Whoever takes long to be looked at rests in between.
 * - `ledger_batches` replaces the rows of `snapshots` and `ledger`, which would cost more to write than a prediction
 *   itself: what was known and said of the customers of a scoring is one compressed file, and a row that names it and
 *   its hash. No foreign key leads to the prediction: what was said outlives the file that it was said of. A row is
 *   never changed, but for an erasure, which names a rewritten file and says why.
 * - `models` has an artefact each, by its hash. Aliases say what a model is at the moment; `model_changes` says who
 *   changed them, and why.
 * - Webhooks are told by triggers, in the transaction that causes them, with the rights of the owner of the tables: a
 *   tenant may not tell webhooks anything by itself.
 */
export const learner: Migration = {
  name: '0035-learner',
  up: `
    DROP TABLE ledger, snapshots;
    DROP FUNCTION refuse_change_of_what_was_said();

    CREATE TABLE learning_due (
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      marks bigint NOT NULL DEFAULT 1,
      due_at timestamptz(3) NOT NULL DEFAULT now(),
      held_until timestamptz(3),
      rests_until timestamptz(3),
      attempt bigint NOT NULL DEFAULT 0,
      failures integer NOT NULL DEFAULT 0,
      PRIMARY KEY (account_id, reference)
    );
    CREATE INDEX learning_due_next ON learning_due (due_at);

    CREATE TABLE models (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      status text NOT NULL CHECK (status IN ('queued', 'training', 'ready', 'refused', 'failed')),
      learns_from text NOT NULL CHECK (learns_from IN ('outcomes', 'upload')),
      upload_id text,
      label_column text,
      exclude_columns text[] NOT NULL DEFAULT '{}',
      horizon_days integer NOT NULL,
      version text NOT NULL,
      kind text CHECK (kind IN ('recalibrated', 'ridge', 'stack')),
      label_kind text CHECK (label_kind IN ('forward', 'reconstructed', 'status')),
      object_key text,
      sha256 text,
      bytes bigint,
      trained_on jsonb,
      card jsonb,
      error jsonb,
      alias text CHECK (alias IN ('champion', 'challenger', 'retired')),
      alias_reason text,
      forced boolean NOT NULL DEFAULT false,
      predecessor text,
      created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      ready_at timestamptz(3),
      promoted_at timestamptz(3),
      retired_at timestamptz(3),
      CHECK ((learns_from = 'upload') = (upload_id IS NOT NULL)),
      CHECK ((status = 'ready') = (object_key IS NOT NULL AND sha256 IS NOT NULL AND card IS NOT NULL)),
      CHECK ((status = 'ready') = (alias IS NOT NULL)),
      CHECK ((status IN ('refused', 'failed')) = (error IS NOT NULL)),
      UNIQUE (account_id, reference, id)
    );
    CREATE INDEX models_open ON models (account_id, reference) WHERE status IN ('queued', 'training');
    CREATE INDEX models_newest ON models (account_id, reference, created_at DESC, id DESC);
    CREATE UNIQUE INDEX models_champion ON models (account_id, reference, horizon_days) WHERE alias = 'champion';
    CREATE UNIQUE INDEX models_challenger ON models (account_id, reference, horizon_days) WHERE alias = 'challenger';

    CREATE TABLE model_changes (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_id text NOT NULL,
      reference text NOT NULL DEFAULT '',
      model_id text NOT NULL,
      change text NOT NULL CHECK (change IN ('trained', 'promoted', 'rolled_back', 'retired')),
      by_whom text NOT NULL,
      reason text NOT NULL,
      forced boolean NOT NULL DEFAULT false,
      champion text,
      replaced text,
      at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      FOREIGN KEY (account_id, reference, model_id) REFERENCES models (account_id, reference, id) ON DELETE CASCADE
    );
    CREATE INDEX model_changes_of_model ON model_changes (account_id, reference, model_id, id);

    CREATE TABLE model_evaluations (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_id text NOT NULL,
      reference text NOT NULL DEFAULT '',
      model_id text NOT NULL,
      against text NOT NULL,
      method text NOT NULL CHECK (method IN ('cross_validation', 'time_split', 'shadow')),
      first_as_of timestamptz(3),
      last_as_of timestamptz(3),
      customers integer NOT NULL,
      events integer NOT NULL,
      gain double precision,
      standard_error double precision,
      lower_bound double precision,
      look integer NOT NULL,
      alpha_spent double precision NOT NULL,
      decision text NOT NULL CHECK (decision IN ('promote', 'keep', 'wait', 'roll_back')),
      reasons jsonb NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      FOREIGN KEY (account_id, reference, model_id) REFERENCES models (account_id, reference, id) ON DELETE CASCADE
    );
    CREATE INDEX model_evaluations_of_model ON model_evaluations (account_id, reference, model_id, id);

    CREATE TABLE ledger_batches (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      prediction_id text NOT NULL,
      upload_id text NOT NULL,
      part integer NOT NULL DEFAULT 0,
      model_version text NOT NULL,
      arm text NOT NULL CHECK (arm IN ('champion', 'shadow')),
      as_of timestamptz(3) NOT NULL,
      horizon_days integer NOT NULL,
      scored_with jsonb,
      object_key text NOT NULL,
      sha256 text NOT NULL,
      bytes bigint NOT NULL,
      rows integer NOT NULL,
      rewritten_at timestamptz(3),
      rewrite_reason text,
      created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      CHECK ((arm = 'champion') = (scored_with IS NOT NULL)),
      CHECK ((rewritten_at IS NULL) = (rewrite_reason IS NULL)),
      UNIQUE (account_id, reference, prediction_id, part, arm, model_version)
    );
    CREATE INDEX ledger_batches_in_order ON ledger_batches (account_id, reference, as_of, id);
    CREATE INDEX ledger_batches_age ON ledger_batches (created_at);
    CREATE UNIQUE INDEX ledger_batches_file ON ledger_batches (object_key);
    CREATE FUNCTION refuse_change_of_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.rewrite_reason IS NULL OR NEW.object_key = OLD.object_key
        OR (to_jsonb(NEW) - ARRAY['object_key', 'sha256', 'bytes', 'rows', 'rewritten_at', 'rewrite_reason'])
          <> (to_jsonb(OLD) - ARRAY['object_key', 'sha256', 'bytes', 'rows', 'rewritten_at', 'rewrite_reason'])
      THEN
        RAISE EXCEPTION 'What was known and said of customers is never changed, but for an erasure, with its reason.';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ledger_is_immutable BEFORE UPDATE ON ledger_batches
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_ledger();

    CREATE TABLE report_cards (
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      horizon_days integer NOT NULL,
      card jsonb NOT NULL,
      computed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      last_outcome_id text,
      PRIMARY KEY (account_id, reference, horizon_days)
    );

    CREATE TABLE drift_reports (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      prediction_id text NOT NULL,
      against text NOT NULL,
      model_version text NOT NULL,
      state text NOT NULL CHECK (state IN ('too_few', 'none', 'drifted')),
      report jsonb NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      UNIQUE (account_id, reference, prediction_id)
    );

    CREATE FUNCTION tell_of_report_card() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      PERFORM tell_webhooks(NEW.account_id, NEW.reference, 'report_card', 'report_card.ready', jsonb_build_object(
        'horizon_days', NEW.horizon_days,
        'matured', NEW.card #> '{coverage,matured}',
        'events', NEW.card #> '{coverage,events}'
      ));
      RETURN NULL;
    END $$;
    CREATE TRIGGER report_cards_begin AFTER INSERT ON report_cards
      FOR EACH ROW WHEN ((NEW.card #>> '{coverage,matured}')::integer > 0) EXECUTE FUNCTION tell_of_report_card();
    CREATE TRIGGER report_cards_change AFTER UPDATE ON report_cards
      FOR EACH ROW WHEN (
        (NEW.card #>> '{coverage,matured}')::integer > 0
        AND (NEW.card #> '{coverage}') - 'open' IS DISTINCT FROM (OLD.card #> '{coverage}') - 'open'
      ) EXECUTE FUNCTION tell_of_report_card();
    CREATE FUNCTION tell_of_model() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      PERFORM tell_webhooks(NEW.account_id, NEW.reference, NEW.model_id, 'model.' || NEW.change,
        jsonb_build_object(
          'model_id', NEW.champion, 'replaced_model_id', NEW.replaced, 'automatic', NEW.by_whom = 'learning'
        ));
      RETURN NULL;
    END $$;
    CREATE TRIGGER model_changes_tell AFTER INSERT ON model_changes
      FOR EACH ROW WHEN (NEW.change IN ('promoted', 'rolled_back')) EXECUTE FUNCTION tell_of_model();
    CREATE FUNCTION tell_of_drift() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      PERFORM tell_webhooks(NEW.account_id, NEW.reference, NEW.prediction_id, 'drift.detected', jsonb_build_object(
        'prediction_id', NEW.prediction_id,
        'drifted_importance', coalesce(NEW.report #> '{drifted_importance}', '0'),
        'score_shift', NEW.report #> '{score_shift}'
      ));
      RETURN NULL;
    END $$;
    CREATE TRIGGER drift_reports_tell AFTER INSERT ON drift_reports
      FOR EACH ROW WHEN (NEW.state = 'drifted') EXECUTE FUNCTION tell_of_drift();
    ${OWNED.map(
      (table) => `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY of_tenant ON ${table} USING (${OF_OWNER}) WITH CHECK (${OF_OWNER});`,
    ).join('')}
  `,
  down: `
    DROP TABLE drift_reports, report_cards, ledger_batches, model_evaluations, model_changes, models, learning_due;
    DROP FUNCTION tell_of_drift();
    DROP FUNCTION tell_of_model();
    DROP FUNCTION tell_of_report_card();
    DROP FUNCTION refuse_change_of_ledger();
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
    ${['snapshots', 'ledger']
      .map(
        (table) => `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY of_tenant ON ${table} USING (${OF_OWNER}) WITH CHECK (${OF_OWNER});`,
      )
      .join('')}
  `,
};
