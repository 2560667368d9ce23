const OF_OWNER = 'account_id = $1 AND reference = $2';

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

/** Of a customer. `$3` the reference, or null. What was said of them is in files, which the worker rewrites. */
export const ERASE = `
  DELETE FROM interventions
  WHERE account_id = $1 AND customer_id = $2 AND ($3::text IS NULL OR reference = $3) RETURNING id`;
