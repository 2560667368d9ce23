const COUNT = (assigned: string): string => `
  (SELECT count(*)::integer FROM interventions
    WHERE interventions.account_id = experiments.account_id AND interventions.reference = experiments.reference
      AND interventions.experiment_id = experiments.id AND interventions.assigned = '${assigned}')`;

/** As a record. */
const EXPERIMENT = `
  id, name, action, holdout_share AS "holdoutShare", levels, effect, cost_per_contact AS "costPerContact", plan,
  created_at AS "createdAt", ended_at AS "endedAt", ${COUNT('treat')} AS treat, ${COUNT('holdout')} AS holdout`;

export const ADD = `
  INSERT INTO experiments (id, account_id, reference, name, action, holdout_share, levels, effect, cost_per_contact,
    plan)
  VALUES ($1, $2, $3, $4, $5, $6, $7::text[], $8, $9, $10)
  ON CONFLICT (account_id, reference) WHERE ended_at IS NULL DO NOTHING RETURNING id`;

export const FIND = `SELECT ${EXPERIMENT} FROM experiments WHERE account_id = $1 AND reference = $2 AND id = $3`;

export const RUNNING = `
  SELECT ${EXPERIMENT} FROM experiments WHERE account_id = $1 AND reference = $2 AND ended_at IS NULL`;

export const HOLD_RUNNING = `
  SELECT id FROM experiments WHERE account_id = $1 AND reference = $2 AND ended_at IS NULL FOR UPDATE`;

/** `$3` and `$4` the position of the last of the page before, or null. */
export const PAGE = `
  SELECT ${EXPERIMENT} FROM experiments
  WHERE account_id = $1 AND reference = $2
    AND ($3::timestamptz IS NULL OR (created_at, id) < ($3::timestamptz, $4::text))
  ORDER BY created_at DESC, id DESC LIMIT $5`;

export const END = `
  UPDATE experiments SET ended_at = clock_timestamp()
  WHERE account_id = $1 AND reference = $2 AND id = $3 AND ended_at IS NULL`;

/** `$1` the run, `$2` standings. */
export const CANDIDATES = `
  SELECT count(*)::integer AS customers, coalesce(avg(probability), 0)::double precision AS "meanProbability"
  FROM results WHERE run_no = $1 AND standing = ANY ($2::smallint[])`;

/**
 * Customers at these standings (`$4`) of a completed prediction (`$3`). Results have what is at risk of a year's
 * revenue.
 */
export const SCORED = `
  SELECT results.customer_id AS "customerId", results.standing, results.probability,
    results.revenue / nullif(results.probability, 0) AS revenue,
    (predictions.settings->>'asOf')::timestamptz AS at,
    (predictions.settings->>'horizonDays')::integer AS "horizonDays"
  FROM predictions JOIN results ON results.run_no = predictions.result_run
  WHERE predictions.account_id = $1 AND predictions.reference = $2 AND predictions.id = $3
    AND predictions.status = 'completed' AND predictions.settings->>'horizonDays' IS NOT NULL
    AND results.standing = ANY ($4::smallint[])`;

export const ASSIGNED = `
  SELECT customer_id AS "customerId", assigned, at, probability, revenue, horizon_days AS "horizonDays"
  FROM interventions
  WHERE account_id = $1 AND reference = $2 AND experiment_id = $3 AND assigned <> 'none' ORDER BY interventions.id`;

/** `$3` the experiment, `$4` its action, `$5` the moment, `$6` the horizon; then an array for each column. */
export const ADD_ASSIGNED = `
  INSERT INTO interventions (account_id, reference, experiment_id, kind, at, horizon_days, customer_id, assigned,
    probability, revenue)
  SELECT $1, $2, $3, $4, $5::timestamptz, $6, customer_id, assigned, probability, revenue
  FROM unnest($7::text[], $8::text[], $9::double precision[], $10::double precision[])
    AS fresh (customer_id, assigned, probability, revenue)
  ON CONFLICT (account_id, reference, customer_id, kind, at) DO NOTHING RETURNING id`;
