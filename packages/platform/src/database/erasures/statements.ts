import { ofScope } from '../shared/scope.ts';

const LEFT = '(SELECT count(*)::integer FROM erasure_uploads WHERE erasure_id = erasures.id)';

/** As a record. */
export const ERASURE = `
  id, account_id AS "accountId", reference, kind, subject_hash AS "subjectHash", status,
  requested_at AS "requestedAt", completed_at AS "completedAt", uploads_searched AS "uploadsSearched",
  uploads_rewritten AS "uploadsRewritten", uploads_deleted AS "uploadsDeleted", rows_erased AS "rowsErased",
  results_erased AS "resultsErased", ${LEFT} AS "uploadsLeft"`;

/** In the transaction that needs it: a pool may have one connection. */
export const SECRET = `SELECT secret FROM installation_secrets WHERE name = 'erasures'`;

export const ADD = `
  INSERT INTO erasures (id, account_id, reference, kind, subject_hash, customer_id)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`;

export const SAME = `
  SELECT id FROM erasures
  WHERE account_id = $1 AND reference IS NOT DISTINCT FROM $2 AND subject_hash = $3 AND status <> 'completed'`;

/** Those that are being deleted too: until that is done, the customer is in them. */
export const LIST_UPLOADS = `
  INSERT INTO erasure_uploads (erasure_id, account_id, upload_id)
  SELECT $3, account_id, id FROM uploads WHERE ${ofScope(2)} RETURNING 1`;

/**
 * What has come since the erasure was asked for first. A minute more: rows that were being written then were not yet
 * seen. What was searched before may be searched once more, and is found to be without the customer.
 */
export const LIST_NEWER_UPLOADS = `
  INSERT INTO erasure_uploads (erasure_id, account_id, upload_id)
  SELECT $3, uploads.account_id, uploads.id FROM uploads
  JOIN erasures ON erasures.account_id = uploads.account_id AND erasures.id = $3
  WHERE ${ofScope(2, 'uploads')} AND uploads.created_at > erasures.requested_at - interval '1 minute'
  ON CONFLICT DO NOTHING RETURNING 1`;

/** Whoever adds uploads to an erasure and whoever completes it wait for each other. */
export const HOLD_ERASURE = `
  SELECT id FROM erasures WHERE account_id = $1 AND id = $2 AND status <> 'completed' FOR UPDATE`;

/** Whoever comes at the same time gets another. */
export const TAKE = `
  UPDATE erasures SET status = 'running', held_until = now() + make_interval(secs => $1)
  WHERE id = (
    SELECT id FROM erasures
    WHERE status <> 'completed' AND due_at <= now() AND (held_until IS NULL OR held_until < now())
    ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
  )
  RETURNING id, account_id AS "accountId", reference, kind, customer_id AS "customerId"`;

/** The longer it is open already, the longer, up to an hour: what stays in the way is not looked at all the time. */
export const POSTPONE = `
  UPDATE erasures SET held_until = NULL,
    due_at = now() + GREATEST(make_interval(secs => $3), LEAST((now() - requested_at) / 10, interval '1 hour'))
  WHERE id = $1 AND account_id = $2`;

export const UPLOADS_LEFT = `
  SELECT uploads.id, uploads.account_id AS "accountId", uploads.reference, uploads.status,
    uploads.erasure_id AS "erasureId"
  FROM erasure_uploads AS wanted
  JOIN uploads ON uploads.account_id = wanted.account_id AND uploads.id = wanted.upload_id
  WHERE wanted.erasure_id = $1 AND wanted.account_id = $2 ORDER BY uploads.created_at, uploads.id`;

export const IS_LISTED = `
  SELECT 1 FROM erasure_uploads WHERE account_id = $1 AND upload_id = $2 LIMIT 1`;

/** Waits for whoever is creating a prediction of it, whose prediction is then found. */
export const CLAIM_UPLOAD = `
  UPDATE uploads SET erasure_id = $4
  WHERE ${ofScope(3)} AND id = $2 AND status = 'ready' AND (erasure_id IS NULL OR erasure_id = $4) RETURNING id`;

export const ANY_OPEN = `
  SELECT 1 FROM predictions WHERE ${ofScope(3)} AND upload_id = $2 AND status IN ('queued', 'running') LIMIT 1`;

export const PREDICTIONS = `
  SELECT id, status, attempt, settings, mapping, metrics, output_key AS "outputKey", rejected_key AS "rejectedKey"
  FROM predictions WHERE ${ofScope(3)} AND upload_id = $2 ORDER BY created_at, id`;

/** Only what was read is replaced: what was rewritten since is already without the rows, or mapped in another way. */
export const HOLD_FILE = `
  SELECT 1 FROM uploads WHERE ${ofScope(3)} AND id = $2 AND object_key = $4 AND status = 'ready'
    AND mapping_overrides = $5::jsonb AND mapping_answers = $6::jsonb
  FOR UPDATE`;

export const REWRITE_PREDICTION = `
  UPDATE predictions SET
    output_key = $4, rejected_key = $5, metrics = $6::jsonb, mapping = $7::jsonb,
    rows_accepted = rows_accepted - $8, rows_rejected = rows_rejected - $9,
    rows_total = rows_total - CASE WHEN status = 'completed' THEN $8 + $9 ELSE 0 END,
    rows_processed = rows_processed - CASE WHEN status = 'completed' THEN $8 + $9 ELSE 0 END
  WHERE ${ofScope(3)} AND id = $2 RETURNING id`;

export const KEYS = `
  SELECT array_remove(
    ARRAY[uploads.object_key] || array_agg(predictions.output_key) || array_agg(predictions.rejected_key), NULL
  ) AS keys
  FROM uploads
  LEFT JOIN predictions ON predictions.account_id = uploads.account_id AND predictions.upload_id = uploads.id
  WHERE ${ofScope(3, 'uploads')} AND uploads.id = $2 GROUP BY uploads.id`;

export const COUNT = `
  UPDATE erasures SET
    uploads_searched = uploads_searched + $3, uploads_rewritten = uploads_rewritten + $4,
    uploads_deleted = uploads_deleted + $5, rows_erased = rows_erased + $6, results_erased = results_erased + $7
  WHERE id = $1 AND account_id = $2 RETURNING id`;

/** In a statement of its own, behind the lock: uploads that were added before that was had are then seen. */
export const COMPLETE = `
  UPDATE erasures SET status = 'completed', completed_at = now(), customer_id = NULL, held_until = NULL
  WHERE id = $1 AND account_id = $2 AND status <> 'completed'
    AND NOT EXISTS (SELECT 1 FROM erasure_uploads WHERE erasure_id = $1)
  RETURNING id`;

/** Results from before there were runs. */
export const ERASE_LEGACY = `
  DELETE FROM prediction_results USING predictions
  WHERE prediction_results.account_id = $1 AND prediction_results.customer_id = $4
    AND predictions.account_id = $1 AND predictions.id = prediction_results.prediction_id
    AND ($3::text IS NULL OR predictions.reference = $3) AND predictions.upload_id = $2
  RETURNING prediction_results.id`;

export const ERASE_OUTCOMES = `
  DELETE FROM outcomes
  WHERE account_id = $1 AND customer_id = $2 AND ($3::text IS NULL OR reference = $3) RETURNING id`;

/** Rows of runs whose prediction is gone, which a sweep would delete later. */
export const ERASE_LOST_RESULTS = `
  DELETE FROM results AS rows USING accounts, result_runs AS runs
  WHERE accounts.id = $1 AND rows.account_no = accounts.number AND rows.customer_id = $2
    AND runs.run_no = rows.run_no AND ($3::text IS NULL OR runs.reference = $3)
    AND NOT EXISTS (SELECT 1 FROM predictions WHERE predictions.id = runs.prediction_id)
  RETURNING rows.run_no`;

/** By account number, and then all that refers to the account. */
export const ERASE_ACCOUNT = [
  `DELETE FROM result_trigrams USING result_runs, accounts
   WHERE accounts.id = $1 AND result_runs.account_no = accounts.number AND result_trigrams.run_no = result_runs.run_no`,
  `DELETE FROM result_changes USING accounts WHERE accounts.id = $1 AND result_changes.account_no = accounts.number`,
  `DELETE FROM result_comparisons USING accounts
   WHERE accounts.id = $1 AND result_comparisons.account_no = accounts.number`,
  'DELETE FROM results USING accounts WHERE accounts.id = $1 AND results.account_no = accounts.number',
  'DELETE FROM result_runs USING accounts WHERE accounts.id = $1 AND result_runs.account_no = accounts.number',
  'DELETE FROM job_outbox WHERE group_key = $1',
  'DELETE FROM job_turns WHERE group_key = $1',
  'DELETE FROM rate_limits WHERE starts_with(bucket, $1)',
  'DELETE FROM accounts WHERE id = $1',
];

/** Keys and sessions end, nobody is signed in to it any more, and nothing is told to its receivers. */
export const END_ACCOUNT = [
  'UPDATE api_keys SET revoked_at = now() WHERE account_id = $1 AND revoked_at IS NULL',
  'UPDATE widget_sessions SET revoked_at = now() WHERE account_id = $1 AND revoked_at IS NULL',
  'DELETE FROM users WHERE account_id = $1',
  'DELETE FROM webhook_endpoints WHERE account_id = $1',
];

export const MARK_ACCOUNT = `
  UPDATE accounts SET erasing_since = now(), clerk_org_id = NULL, clerk_user_id = NULL
  WHERE id = $1 AND erasing_since IS NULL RETURNING id`;
