import { CHANGE_KINDS, type ChangeKind } from './types.ts';

const kind = (name: ChangeKind): number => CHANGE_KINDS.indexOf(name);

/** Standings from here on are of customers who have left; the one before is a high risk. See `standingOf`. */
const LEFT = 3;
const HIGH = 2;

/** The prediction before another of the same owner: `$1` its account, `$2` its id. */
export const BEFORE = `
  SELECT others.id, others.result_run AS "runNo", others.settings->>'asOf' AS "asOf"
  FROM predictions AS this
  JOIN predictions AS others
    ON others.account_id = this.account_id AND others.reference = this.reference AND others.status = 'completed'
    AND others.result_run IS NOT NULL AND others.upload_id <> this.upload_id
    AND others.settings->>'asOf' <= this.settings->>'asOf'
    AND others.settings->>'horizonDays' IS NOT DISTINCT FROM this.settings->>'horizonDays'
  JOIN uploads
    ON uploads.account_id = others.account_id AND uploads.id = others.upload_id AND uploads.status = 'ready'
  WHERE this.account_id = $1 AND this.id = $2
  ORDER BY others.settings->>'asOf' DESC, others.completed_at DESC LIMIT 1`;

/** Held by whoever completes a prediction of an owner. */
export const LOCK_OWNER = `SELECT pg_advisory_xact_lock(hashtextextended('changes ' || $1 || ' ' || $2, 0))`;

export const FORGET = `
  WITH changes AS (DELETE FROM result_changes WHERE run_no = $1)
  DELETE FROM result_comparisons WHERE run_no = $1`;

/**
 * A customer has one row in a run. Ranks are by what is at risk, or was where nothing is now; then by the probability.
 * `$1` the run, `$2` the run before, `$3` and `$4` its prediction and moment.
 */
export const COMPARE = `
  WITH before AS (
    SELECT customer_id, customer_name, row_number, standing, probability, revenue FROM results WHERE run_no = $2
  ), after AS (
    SELECT customer_id, customer_name, row_number, standing, probability, revenue FROM results WHERE run_no = $1
  ), joined AS (
    SELECT
      coalesce(after.customer_id, before.customer_id) AS customer_id,
      CASE WHEN after.customer_id IS NULL THEN before.customer_name ELSE after.customer_name END AS customer_name,
      before.row_number AS before_row, before.standing AS before_standing,
      before.probability AS before_probability, before.revenue AS before_revenue,
      after.row_number AS after_row, after.standing AS after_standing,
      after.probability AS after_probability, after.revenue AS after_revenue,
      CASE
        WHEN after.standing < ${LEFT} AND coalesce(before.standing, ${LEFT}) >= ${LEFT} THEN ${kind('joined')}
        WHEN before.standing < ${LEFT} AND coalesce(after.standing, ${LEFT}) >= ${LEFT} THEN ${kind('gone')}
        WHEN after.standing = ${HIGH} AND before.standing = ${HIGH} THEN ${kind('still_at_risk')}
        WHEN after.standing = ${HIGH} AND before.standing < ${HIGH} THEN ${kind('newly_at_risk')}
        WHEN before.standing = ${HIGH} AND after.standing < ${HIGH} THEN ${kind('recovered')}
      END AS kind
    FROM before FULL JOIN after ON after.customer_id = before.customer_id
  ), kept AS (
    INSERT INTO result_changes (
      run_no, kind, rank, account_no, customer_id, customer_name,
      before_row, before_standing, before_probability, before_revenue,
      after_row, after_standing, after_probability, after_revenue
    )
    SELECT
      $1, kind,
      row_number() OVER (
        PARTITION BY kind
        ORDER BY
          CASE WHEN kind IN (${kind('gone')}, ${kind('recovered')}) THEN before_revenue ELSE after_revenue END
            DESC NULLS LAST,
          CASE WHEN kind IN (${kind('gone')}, ${kind('recovered')}) THEN before_probability ELSE after_probability END
            DESC,
          customer_id COLLATE "C"
      ),
      (SELECT account_no FROM result_runs WHERE run_no = $1), customer_id, customer_name,
      before_row, before_standing, before_probability, before_revenue,
      after_row, after_standing, after_probability, after_revenue
    FROM joined WHERE kind IS NOT NULL
    RETURNING kind
  )
  INSERT INTO result_comparisons (
    run_no, account_no, since_run, since_prediction_id, since_as_of,
    ${CHANGE_KINDS.join(', ')}
  )
  SELECT
    $1, (SELECT account_no FROM result_runs WHERE run_no = $1), $2, $3, $4::timestamptz,
    ${CHANGE_KINDS.map((name) => `count(*) FILTER (WHERE kind = ${kind(name)})`).join(', ')}
  FROM kept`;

/** `$1` the account, `$2` the prediction, `$3` the reference or null. */
export const FIND = `
  SELECT predictions.result_run AS "runNo", since_run AS "sinceRun", since_prediction_id AS since,
    since_as_of AS "sinceAsOf", ${CHANGE_KINDS.join(', ')}
  FROM predictions JOIN result_comparisons ON result_comparisons.run_no = predictions.result_run
  WHERE predictions.account_id = $1 AND ($3::text IS NULL OR predictions.reference = $3) AND predictions.id = $2`;

export const PAGE = `
  SELECT rank, customer_id, customer_name,
    before_row, before_standing, before_probability, before_revenue,
    after_row, after_standing, after_probability, after_revenue
  FROM result_changes WHERE run_no = $1 AND kind = $2 AND rank > $3 ORDER BY rank LIMIT $4`;

/** Runs of these that still have their rows. */
export const STANDING_RUNS = `
  SELECT run_no FROM result_runs WHERE run_no = ANY ($1::integer[]) AND NOT swept AND words IS NOT NULL`;

/** The rows of both runs that a page is about, each by its place in the primary key. */
export const ROWS = (columns: string): string => `
  SELECT rows.run_no, ${columns}
  FROM unnest($1::integer[], $2::smallint[], $3::integer[]) AS wanted (run_no, standing, row_number)
  JOIN results AS rows
    ON rows.run_no = wanted.run_no AND rows.standing = wanted.standing AND rows.row_number = wanted.row_number`;

/** Whoever is erased is in no list and no count any more. `$1` account, `$2` customer, `$3` reference or null. */
export const ERASE = `
  WITH gone AS (
    DELETE FROM result_changes AS changes USING accounts, result_runs AS runs
    WHERE accounts.id = $1 AND changes.account_no = accounts.number AND changes.customer_id = $2
      AND runs.run_no = changes.run_no AND ($3::text IS NULL OR runs.reference = $3)
    RETURNING changes.run_no, changes.kind
  )
  UPDATE result_comparisons AS counted SET
    ${CHANGE_KINDS.map(
      (name) =>
        `${name} = ${name} - (SELECT count(*) FROM gone WHERE gone.run_no = counted.run_no AND kind = ${kind(name)})`,
    ).join(', ')}
  WHERE counted.run_no IN (SELECT run_no FROM gone) RETURNING counted.run_no`;
