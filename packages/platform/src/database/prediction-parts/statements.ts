import { ofScope } from '../shared/scope.ts';

/** $1 and $2 are the account and the prediction everywhere. */
const OF_PREDICTION = 'account_id = $1 AND prediction_id = $2';
const IS_RUNNING = `EXISTS (
  SELECT 1 FROM predictions WHERE account_id = $1 AND id = $2 AND status = 'running'
)`;
/** Of the leading attempt $3. */
const OF_LEADER = `${OF_PREDICTION} AND attempt = $3 AND ${IS_RUNNING}`;
/** Held by the attempt $5 at part $4 of plan $3. */
const OF_HOLDER = `${OF_PREDICTION} AND n = $4 AND attempt = $5 AND held_until IS NOT NULL
  AND EXISTS (SELECT 1 FROM prediction_splits AS split WHERE split.account_id = $1 AND split.prediction_id = $2
    AND split.plan = $3)`;

export const SPLIT_COLUMNS = `attempt, plan, stage, rows, run_no AS "runNo", figures`;

export const HOLD_PREDICTION = `
  SELECT 1 AS held FROM predictions
  WHERE account_id = $1 AND id = $2 AND attempt = $3 AND status = 'running' FOR SHARE`;

/** What is there of an earlier attempt is adopted. */
export const LEAD = `
  INSERT INTO prediction_splits (account_id, prediction_id, attempt, plan) VALUES ($1, $2, $3, $3)
  ON CONFLICT (account_id, prediction_id) DO UPDATE SET attempt = excluded.attempt
  RETURNING ${SPLIT_COLUMNS}`;

export const PLAN_ANEW = `UPDATE prediction_splits SET plan = $3 WHERE ${OF_PREDICTION} RETURNING plan`;
export const DROP_PARTS = `DELETE FROM prediction_parts WHERE ${OF_PREDICTION} RETURNING n`;

/** The rows so far belong to the attempt that leads, or they would be swept. */
export const ADOPT_RUN = `UPDATE result_runs SET attempt = $2 WHERE run_no = $1 AND NOT swept RETURNING run_no`;

/** The rows so far are gone. */
export const WRITE_ANEW = `
  WITH parts AS (
    UPDATE prediction_parts
    SET written = NULL, attempt = attempt + 1, write_attempts = 0, held_until = NULL, rows_done = 0
    WHERE ${OF_PREDICTION}
  )
  UPDATE prediction_splits SET stage = 'measuring', run_no = NULL, figures = NULL
  WHERE ${OF_PREDICTION} RETURNING plan`;

export const ADD = `
  INSERT INTO prediction_parts (account_id, prediction_id, n, first_row, rows, rows_wanted, met)
  SELECT account_id, prediction_id, $4, $5, $6, $7, $8 FROM prediction_splits
  WHERE ${OF_LEADER} AND stage = 'planning'
  RETURNING n`;

export const PLANNED = `
  UPDATE prediction_splits SET stage = 'measuring', rows = $4
  WHERE ${OF_LEADER} AND stage = 'planning' RETURNING plan`;

export const DISCARD = `DELETE FROM prediction_splits WHERE ${OF_PREDICTION} AND attempt = $3 RETURNING plan`;

export const BEGIN_WRITING = `
  UPDATE prediction_splits SET stage = 'writing', run_no = $4, figures = $5
  WHERE ${OF_LEADER} AND stage = 'measuring' RETURNING plan`;

/**
 * Locked against those who write its rows: their transactions hold it by its key, and one that is under way is waited
 * for by claiming another.
 */
export const CLAIM = `
  WITH open AS (
    SELECT part.n, split.plan, split.stage, split.rows, split.run_no, split.figures
    FROM prediction_parts AS part
    JOIN prediction_splits AS split USING (account_id, prediction_id)
    WHERE part.account_id = $1 AND part.prediction_id = $2 AND part.failure IS NULL AND ${IS_RUNNING}
      AND (part.held_until IS NULL OR part.held_until < now())
      AND CASE split.stage WHEN 'writing' THEN part.written IS NULL ELSE part.measured IS NULL END
    ORDER BY part.n LIMIT 1 FOR UPDATE OF part SKIP LOCKED
  )
  UPDATE prediction_parts AS part SET
    attempt = part.attempt + 1,
    write_attempts = part.write_attempts + (open.stage = 'writing')::integer,
    lost = part.lost + (part.held_until IS NOT NULL)::integer,
    rows_done = 0,
    held_until = now() + $3::double precision * interval '1 second'
  FROM open
  WHERE part.account_id = $1 AND part.prediction_id = $2 AND part.n = open.n
  RETURNING
    open.plan, part.n, part.attempt, part.first_row AS "firstRow", part.rows, part.rows_wanted AS wanted, part.met,
    open.stage, open.rows AS "rowsTotal", open.run_no AS "runNo", open.figures,
    part.write_attempts > 1 AS "isWrittenAgain", part.lost, part.failures`;

export const BEAT = `
  UPDATE prediction_parts
  SET held_until = now() + $7::double precision * interval '1 second', rows_done = $6
  WHERE ${OF_HOLDER} AND ${IS_RUNNING} RETURNING n`;

export const DONE = {
  measured: `UPDATE prediction_parts SET measured = $6, held_until = NULL, rows_done = 0
    WHERE ${OF_HOLDER} AND ${IS_RUNNING} AND measured IS NULL RETURNING n`,
  written: `UPDATE prediction_parts SET written = $6, held_until = NULL, rows_done = rows
    WHERE ${OF_HOLDER} AND ${IS_RUNNING} AND written IS NULL RETURNING n`,
} as const;

export const RELEASE = `
  UPDATE prediction_parts
  SET held_until = NULL, rows_done = 0, failures = failures + ($6)::integer, failure = coalesce($7::jsonb, failure)
  WHERE ${OF_HOLDER} RETURNING failures`;

export const PROGRESS = `
  SELECT split.stage, count(part.n)::integer AS parts, count(part.measured)::integer AS measured,
    count(part.written)::integer AS written,
    coalesce(sum(part.rows) FILTER (WHERE part.measured IS NOT NULL), 0)::integer AS "rowsRead",
    coalesce(sum(part.rows_done) FILTER (WHERE split.stage = 'writing'), 0)::integer AS "rowsWritten",
    (array_agg(part.failure ORDER BY part.n) FILTER (WHERE part.failure IS NOT NULL))[1] AS failure
  FROM prediction_splits AS split LEFT JOIN prediction_parts AS part USING (account_id, prediction_id)
  WHERE split.account_id = $1 AND split.prediction_id = $2 AND ${IS_RUNNING}
  GROUP BY split.stage`;

export const FOUND = {
  measured: `SELECT n, attempt, measured AS found FROM prediction_parts
    WHERE ${OF_PREDICTION} AND measured IS NOT NULL ORDER BY n`,
  written: `SELECT n, attempt, written AS found FROM prediction_parts
    WHERE ${OF_PREDICTION} AND written IS NOT NULL ORDER BY n`,
} as const;

const HAS_ENDED = `
  predictions.status NOT IN ('queued', 'running') AND NOT EXISTS (
    SELECT 1 FROM prediction_parts AS part
    WHERE part.account_id = split.account_id AND part.prediction_id = split.prediction_id AND part.held_until > now()
  )`;

const LEFT = `
  SELECT
    split.account_id AS "accountId", predictions.reference, split.prediction_id AS id,
    predictions.upload_id AS "uploadId"
  FROM prediction_splits AS split
  JOIN predictions ON predictions.account_id = split.account_id AND predictions.id = split.prediction_id`;

export const LIST_LEFT = `${LEFT} WHERE ${HAS_ENDED} LIMIT $1`;
export const FIND_LEFT = `${LEFT} WHERE split.account_id = $1 AND split.prediction_id = $2 AND ${HAS_ENDED}`;

export const REMOVE = `DELETE FROM prediction_splits WHERE ${OF_PREDICTION} RETURNING plan`;

export const ANY_HELD = `
  SELECT EXISTS (
    SELECT 1 FROM predictions JOIN prediction_parts AS part
      ON part.account_id = predictions.account_id AND part.prediction_id = predictions.id
    WHERE ${ofScope(3, 'predictions')} AND predictions.upload_id = $2 AND part.held_until > now()
  ) AS held`;

/** A part by its attempt, locked against whoever would take it. */
export const HOLD_PART = `
  SELECT 1 AS held FROM prediction_parts WHERE ${OF_PREDICTION} AND n = $4 AND attempt = $5
    AND EXISTS (SELECT 1 FROM prediction_splits AS split WHERE split.account_id = $1 AND split.prediction_id = $2
      AND split.plan = $3)
  FOR KEY SHARE`;
