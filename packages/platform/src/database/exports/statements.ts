import { ofScope } from '../shared/scope.ts';

/** As a record; 64-bit numbers come as text otherwise. */
export const EXPORT = `
  id, account_id AS "accountId", reference, status, object_key AS "objectKey", bytes::double precision AS bytes, files,
  requested_at AS "requestedAt", completed_at AS "completedAt", expires_at AS "expiresAt"`;

export const ADD = `
  INSERT INTO exports (id, account_id, reference) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id`;

/** How many that have ended are kept of an account, and of each end customer of it: none takes the room of another. */
const KEPT = 20;

/** Of those that have ended the oldest go, as if their time was over. One more is about to come. */
export const EXPIRE_OLDEST = `
  UPDATE exports SET expires_at = now()
  WHERE account_id = $1 AND id IN (
    SELECT id FROM exports
    WHERE account_id = $1 AND reference IS NOT DISTINCT FROM $2 AND expires_at > now()
    ORDER BY completed_at DESC, id DESC OFFSET ${KEPT - 1}
  )`;

export const OPEN = `
  SELECT ${EXPORT} FROM exports
  WHERE account_id = $1 AND reference IS NOT DISTINCT FROM $2 AND status IN ('pending', 'running')`;

export const FIND = `
  SELECT ${EXPORT} FROM exports WHERE ${ofScope(3)} AND id = $2 AND (expires_at IS NULL OR expires_at > now())`;

/** Whoever comes at the same time gets another. Of accounts that are being erased, nothing is written any more. */
export const TAKE = `
  UPDATE exports SET status = 'running', attempt = attempt + 1, held_until = now() + make_interval(secs => $1)
  WHERE id = (
    SELECT id FROM exports
    WHERE status IN ('pending', 'running') AND due_at <= now() AND (held_until IS NULL OR held_until < now())
      AND NOT EXISTS (
        SELECT 1 FROM accounts WHERE accounts.id = exports.account_id AND accounts.erasing_since IS NOT NULL
      )
    ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
  )
  RETURNING id, account_id AS "accountId", reference, attempt, requested_at AS "requestedAt"`;

const MINE = `id = $1 AND account_id = $2 AND attempt = $3 AND status = 'running'`;

export const HOLD = `UPDATE exports SET held_until = now() + make_interval(secs => $4) WHERE ${MINE} RETURNING id`;

export const POSTPONE = `
  UPDATE exports SET held_until = NULL, due_at = now() + make_interval(secs => $4), failures = failures + $5
  WHERE ${MINE} RETURNING failures`;

export const COMPLETE = `
  UPDATE exports SET status = 'completed', held_until = NULL, object_key = $4, bytes = $5, files = $6,
    completed_at = now(), expires_at = now() + make_interval(days => $7)
  WHERE ${MINE} RETURNING id`;

export const FAIL = `
  UPDATE exports SET status = 'failed', held_until = NULL, completed_at = now(),
    expires_at = now() + make_interval(days => $4)
  WHERE ${MINE}`;

/** All of the account has what is of each end customer. */
const ABOUT = 'account_id = $1 AND ($2::text IS NULL OR reference IS NULL OR reference = $2)';

/** The attempts that are under way are no longer the last: none of them completes. */
export const RESTART_ABOUT = `
  UPDATE exports SET attempt = attempt + 1, held_until = NULL, due_at = now() WHERE ${ABOUT} AND status = 'running'`;

export const ENDED_ABOUT = `
  SELECT id, account_id AS "accountId" FROM exports WHERE ${ABOUT} AND status IN ('completed', 'failed')`;

export const EXPIRED = `
  SELECT id, account_id AS "accountId" FROM exports WHERE expires_at <= now() ORDER BY expires_at LIMIT $1`;

export const FILES = `
  SELECT uploads.id, uploads.account_id AS "accountId", uploads.reference, uploads.format->>'kind' AS kind,
    uploads.object_key AS "objectKey",
    coalesce(
      json_agg(
        json_build_object(
          'id', predictions.id, 'outputKey', predictions.output_key, 'rejectedKey', predictions.rejected_key
        ) ORDER BY predictions.created_at, predictions.id
      ) FILTER (WHERE predictions.id IS NOT NULL AND predictions.status = 'completed'), '[]'
    ) AS predictions
  FROM uploads
  LEFT JOIN predictions ON predictions.account_id = uploads.account_id AND predictions.upload_id = uploads.id
  WHERE ${ofScope(3, 'uploads')} AND uploads.id = $2 AND uploads.status = 'ready' GROUP BY uploads.id`;
