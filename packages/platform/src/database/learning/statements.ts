const OF_OWNER = 'account_id = $1 AND reference = $2';

/** Outcomes of an owner are recorded one caller after the other, so that the same one is found. */
export const HOLD_OUTCOMES = `SELECT pg_advisory_xact_lock(hashtextextended('outcomes ' || $1 || ' ' || $2, 0))`;

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

export const INTERVENTIONS = `
  SELECT customer_id AS "customerId", kind, at, experiment_id AS "experimentId", assigned
  FROM interventions WHERE ${OF_OWNER} ORDER BY interventions.id`;

/** Of a customer. `$3` the reference, or null. What was said of them is in files, which the worker rewrites. */
export const ERASE = `
  DELETE FROM interventions
  WHERE account_id = $1 AND customer_id = $2 AND ($3::text IS NULL OR reference = $3) RETURNING id`;
