const OF_OWNER = 'account_id = $1 AND reference = $2';

/** `$3` the moment, `$4` the upload, `$5` customers, `$6` features as JSON texts, `$7` their hashes. */
export const ADD_SNAPSHOTS = `
  INSERT INTO snapshots (account_id, reference, as_of, upload_id, customer_id, features, features_hash)
  SELECT $1, $2, $3::timestamptz, $4, customer_id, features::jsonb, features_hash
  FROM unnest($5::text[], $6::text[], $7::text[]) AS given (customer_id, features, features_hash)
  ON CONFLICT (account_id, reference, customer_id, as_of) DO NOTHING`;

/** `$4` customers, `$5` margins, `$6` probabilities, `$7` contributions in hexadecimal. */
export const ADD_TO_LEDGER = `
  INSERT INTO ledger
    (account_id, reference, snapshot_id, model_version, arm, margin, probability, horizon_days, contributions)
  SELECT $1, $2, snapshots.id, $8, $9, margin, probability, $10, decode(contributions, 'hex')
  FROM unnest($4::text[], $5::double precision[], $6::double precision[], $7::text[])
    AS given (customer_id, margin, probability, contributions)
  JOIN snapshots
    ON snapshots.account_id = $1 AND snapshots.reference = $2 AND snapshots.customer_id = given.customer_id
      AND snapshots.as_of = $3::timestamptz
  ON CONFLICT (snapshot_id, model_version, horizon_days) DO NOTHING
  RETURNING id`;

const SAID = `
  SELECT snapshots.customer_id AS "customerId", snapshots.as_of AS "asOf", ledger.model_version AS "modelVersion",
    ledger.arm, ledger.horizon_days AS "horizonDays", ledger.margin, ledger.probability
  FROM ledger JOIN snapshots ON snapshots.id = ledger.snapshot_id`;

export const SAID_BY_MODEL = `${SAID}
  WHERE ledger.account_id = $1 AND ledger.reference = $2 AND ledger.model_version = $3 ORDER BY ledger.id`;

export const SAID_OF_CUSTOMER = `${SAID}
  WHERE snapshots.account_id = $1 AND snapshots.reference = $2 AND snapshots.customer_id = $3 ORDER BY ledger.id`;

/** Outcomes of an owner are recorded one caller after the other, so that the same one is found. */
export const HOLD_OUTCOMES = `SELECT pg_advisory_xact_lock(hashtextextended('outcomes ' || $1 || ' ' || $2, 0))`;

export const SAME_OUTCOME = `
  SELECT id::text AS id FROM outcomes
  WHERE ${OF_OWNER} AND ($3::text IS NOT NULL AND external_id = $3
    OR $3::text IS NULL AND customer_id = $4 AND event = $5 AND occurred_to = $7::timestamptz
      AND coalesce(occurred_from, occurred_to) = $6::timestamptz AND state = $8
      AND supersedes IS NOT DISTINCT FROM $9::bigint)
  ORDER BY outcomes.id LIMIT 1`;

/** What is corrected must be of the same owner: of others nothing is found, and nothing is recorded. */
export const ADD_OUTCOME = `
  INSERT INTO outcomes (account_id, reference, external_id, customer_id, event, occurred_from, occurred_to, state,
    supersedes, source, reason)
  SELECT $1, $2, $3, $4, $5, $6::timestamptz, $7::timestamptz, $8, $9::bigint, $10, $11
  WHERE $9::bigint IS NULL OR EXISTS (SELECT 1 FROM outcomes WHERE ${OF_OWNER} AND id = $9::bigint)
  RETURNING id::text AS id`;

/** An entry that somebody stayed says that what it supersedes did not happen. */
export const OUTCOMES = `
  SELECT id::text AS id, customer_id AS "customerId",
    CASE event WHEN 'stayed' THEN 'ended' ELSE event END AS event,
    coalesce(occurred_from, occurred_to) AS "from", occurred_to AS "to",
    CASE event WHEN 'stayed' THEN 'rejected' ELSE state END AS state, supersedes::text AS supersedes
  FROM outcomes WHERE ${OF_OWNER} ORDER BY outcomes.id`;

export const OBSERVE = `
  INSERT INTO observations (account_id, reference, source, observed_through) VALUES ($1, $2, $3, $4::timestamptz)
  ON CONFLICT (account_id, reference, source)
  DO UPDATE SET observed_through = greatest(observations.observed_through, excluded.observed_through)`;

export const OBSERVED_THROUGH = `SELECT max(observed_through) AS through FROM observations WHERE ${OF_OWNER}`;

export const ADD_INTERVENTIONS = `
  INSERT INTO interventions (account_id, reference, customer_id, kind, at, experiment_id, assigned)
  SELECT $1, $2, customer_id, kind, at, experiment_id, assigned
  FROM unnest($3::text[], $4::text[], $5::timestamptz[], $6::text[], $7::text[])
    AS given (customer_id, kind, at, experiment_id, assigned)
  ON CONFLICT (account_id, reference, customer_id, kind, at) DO NOTHING RETURNING id`;

export const INTERVENTIONS = `
  SELECT customer_id AS "customerId", kind, at, experiment_id AS "experimentId", assigned
  FROM interventions WHERE ${OF_OWNER} ORDER BY interventions.id`;

/** Of a customer, with what was said by each snapshot. `$3` the reference, or null. */
export const ERASE = [
  `DELETE FROM snapshots
   WHERE account_id = $1 AND customer_id = $2 AND ($3::text IS NULL OR reference = $3) RETURNING id`,
  `DELETE FROM interventions
   WHERE account_id = $1 AND customer_id = $2 AND ($3::text IS NULL OR reference = $3) RETURNING id`,
];
