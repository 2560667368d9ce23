import { ofScope } from '../shared/scope.ts';

/** How a run was lost is known from its row: no run that ends in order leaves one that has not ended. */
export const CLAIM = `
  WITH lost AS (
    SELECT runs.alone, predictions.rows_processed > runs.rows_before AS progressed
    FROM predictions
    JOIN prediction_runs AS runs
      ON runs.account_id = predictions.account_id AND runs.prediction_id = predictions.id
      AND runs.attempt = predictions.attempt
    WHERE ${ofScope(4, 'predictions')} AND predictions.id = $2 AND NOT runs.ended
  ), claimed AS (
    UPDATE predictions SET
      status = 'running', attempt = attempt + 1, started_at = coalesce(started_at, now()),
      lost_alone = coalesce(
        (SELECT CASE WHEN progressed THEN 0 ELSE lost_alone + alone::integer END FROM lost), lost_alone
      ),
      lost_together = coalesce(
        (SELECT CASE WHEN progressed THEN 0 ELSE lost_together + (NOT alone)::integer END FROM lost), lost_together
      )
    WHERE ${ofScope(4)} AND id = $2 AND status IN ('queued', 'running')
    RETURNING account_id, id, attempt, rows_processed
  )
  INSERT INTO prediction_runs (account_id, prediction_id, attempt, alone, rows_before)
  SELECT account_id, id, attempt, $3, rows_processed FROM claimed
  RETURNING attempt`;

/** A retry begins at the first row again. The progress shown waits for it rather than decreasing. */
export const REPORT = `
  WITH beat AS (
    UPDATE prediction_runs SET heartbeat_at = now()
    WHERE account_id = $1 AND prediction_id = $2 AND attempt = $3 AND heartbeat_at < now() - interval '5 seconds'
  )
  UPDATE predictions
  SET rows_processed = greatest(rows_processed, $4), rows_total = coalesce($5::integer, rows_total)
  WHERE ${ofScope(6)} AND id = $2 AND attempt = $3 AND status = 'running'
  RETURNING id`;

export const POSTPONE = `
  WITH run AS (
    SELECT predictions.rows_processed > runs.rows_before AS progressed
    FROM predictions
    JOIN prediction_runs AS runs
      ON runs.account_id = predictions.account_id AND runs.prediction_id = predictions.id
    WHERE predictions.account_id = $1 AND predictions.id = $2 AND runs.attempt = $3
  )
  UPDATE predictions SET
    queued_at = now(),
    failures = failures + ($4 = 'failure')::integer,
    troubles = CASE
      WHEN $4 = 'failure' THEN troubles WHEN coalesce((SELECT progressed FROM run), false) THEN 1 ELSE troubles + 1 END,
    trouble_since = CASE
      WHEN $4 = 'failure' THEN trouble_since
      WHEN trouble_since IS NULL OR coalesce((SELECT progressed FROM run), false) THEN now()
      ELSE trouble_since END
  WHERE ${ofScope(5)} AND id = $2 AND attempt = $3 AND status = 'running'
  RETURNING
    failures, troubles,
    coalesce(extract(epoch FROM now() - trouble_since), 0)::double precision AS "troubleSeconds"`;

/** Somebody who runs an older prediction of the account, or this one: its turn is still to come, or has. */
export const SILENT = `
  SELECT account_id AS "accountId", reference, id, requeues FROM predictions
  WHERE status IN ('queued', 'running')
    AND coalesce(queued_at, created_at) < $1::timestamptz - least(power(2, requeues), 16) * $2 * interval '1 ms'
    AND NOT EXISTS (
      SELECT 1 FROM prediction_runs AS runs
      JOIN predictions AS others ON others.account_id = runs.account_id AND others.id = runs.prediction_id
      WHERE runs.account_id = predictions.account_id AND NOT runs.ended
        AND runs.heartbeat_at >= $1::timestamptz - $2 * interval '1 ms'
        AND coalesce(others.queued_at, others.created_at) <= coalesce(predictions.queued_at, predictions.created_at)
    )
  ORDER BY coalesce(queued_at, created_at) LIMIT $3`;
