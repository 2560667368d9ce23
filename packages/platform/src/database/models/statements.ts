import { ofScope } from '../shared/scope.ts';

const OF_OWNER = 'account_id = $1 AND reference = $2';

const MODEL = `
  id, account_id AS "accountId", reference, status, learns_from AS "learnsFrom", upload_id AS "uploadId",
  label_column AS "labelColumn", exclude_columns AS "excludeColumns", horizon_days AS "horizonDays", version, kind,
  label_kind AS "labelKind", object_key AS "objectKey", sha256, bytes::double precision AS bytes,
  trained_on AS "trainedOn", card, error, alias, alias_reason AS "aliasReason", forced, predecessor,
  created_at AS "createdAt", ready_at AS "readyAt", promoted_at AS "promotedAt", retired_at AS "retiredAt"`;

/** Changes of an owner's aliases take turns. */
export const HOLD_ALIASES = `SELECT pg_advisory_xact_lock(hashtextextended('models ' || $1 || ' ' || $2, 0))`;

export const RETIRE_ALIAS = `
  UPDATE models SET alias = 'retired', retired_at = clock_timestamp(), alias_reason = $5
  WHERE ${OF_OWNER} AND horizon_days = $3 AND alias = $4 RETURNING id`;

export const SAME_REQUEST = `
  SELECT ${MODEL} FROM models
  WHERE ${OF_OWNER} AND status IN ('queued', 'training') AND learns_from = $3 AND upload_id IS NOT DISTINCT FROM $4
    AND label_column IS NOT DISTINCT FROM $5 AND exclude_columns = $6::text[] AND horizon_days = $7
  ORDER BY created_at LIMIT 1`;

export const REQUEST = `
  INSERT INTO models (account_id, reference, status, learns_from, upload_id, label_column, exclude_columns,
    horizon_days, id, version)
  VALUES ($1, $2, 'queued', $3, $4, $5, $6::text[], $7, $8, $9) RETURNING ${MODEL}`;

export const NEXT_OPEN = `
  SELECT ${MODEL} FROM models WHERE ${OF_OWNER} AND status IN ('queued', 'training') ORDER BY created_at, id LIMIT 1`;

export const BEGIN = `
  UPDATE models SET status = 'training' WHERE ${OF_OWNER} AND id = $3 AND status IN ('queued', 'training')`;

export const FINISH = `
  UPDATE models SET status = 'ready', ready_at = clock_timestamp(), alias = 'challenger', alias_reason = $4, kind = $5,
    label_kind = $6, object_key = $7, sha256 = $8, bytes = $9, trained_on = $10, card = $11
  WHERE ${OF_OWNER} AND id = $3 AND status IN ('queued', 'training') RETURNING id`;

export const END = `
  UPDATE models SET status = $4, error = $5 WHERE ${OF_OWNER} AND id = $3 AND status IN ('queued', 'training')`;

export const ADD_CHANGE = `
  INSERT INTO model_changes (account_id, reference, model_id, change, by_whom, reason, forced, champion, replaced)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

export const FIND = `SELECT ${MODEL} FROM models WHERE ${ofScope(2)} AND id = $3`;

export const WITH_ALIAS = `SELECT ${MODEL} FROM models WHERE ${OF_OWNER} AND alias = $3 AND horizon_days = $4`;

/** `$4` and `$5` the creation and id of the last of the page before, or null. */
export const LIST = `
  SELECT ${MODEL} FROM models
  WHERE ${ofScope(2)} AND ($4::timestamptz IS NULL OR (created_at, id) < ($4::timestamptz, $5::text))
    AND ($6::text IS NULL OR alias = $6)
  ORDER BY created_at DESC, id DESC LIMIT $3`;

export const PROMOTE = `
  UPDATE models SET alias = 'champion', retired_at = NULL, promoted_at = clock_timestamp(), predecessor = $4,
    alias_reason = $5, forced = $6
  WHERE ${OF_OWNER} AND id = $3 RETURNING id`;

export const RESTORE = `
  UPDATE models SET alias = 'champion', retired_at = NULL, promoted_at = clock_timestamp(), alias_reason = $4
  WHERE ${OF_OWNER} AND id = $3 AND alias = 'retired' RETURNING id`;

export const RETIRE = `
  UPDATE models SET alias = 'retired', retired_at = clock_timestamp(), alias_reason = $4
  WHERE ${OF_OWNER} AND id = $3 AND alias <> 'retired' RETURNING id`;

export const CHANGES = `
  SELECT model_id AS "modelId", change, by_whom AS "by", reason, forced, at
  FROM model_changes WHERE ${ofScope(2)} AND model_id = $3 ORDER BY model_changes.id`;

export const ADD_EVALUATION = `
  INSERT INTO model_evaluations (account_id, reference, model_id, against, method, first_as_of, last_as_of, customers,
    events, gain, standard_error, lower_bound, look, alpha_spent, decision, reasons)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

export const EVALUATIONS = `
  SELECT id::text AS id, model_id AS "modelId", against, method, first_as_of AS "firstAsOf", last_as_of AS "lastAsOf",
    customers, events, gain, standard_error AS "standardError", lower_bound AS "lowerBound", look,
    alpha_spent AS "alphaSpent", decision, reasons, created_at AS "createdAt"
  FROM model_evaluations
  WHERE ${ofScope(2)} AND model_id = $3 AND ($4::bigint IS NULL OR model_evaluations.id < $4::bigint)
  ORDER BY model_evaluations.id DESC LIMIT $5`;

export const LAST_DECISION = `
  SELECT decision FROM model_evaluations WHERE ${OF_OWNER} AND model_id = $3
  ORDER BY model_evaluations.id DESC LIMIT 1`;

export const LOOKS = `
  SELECT count(*)::integer AS spent, (array_agg(events ORDER BY model_evaluations.id DESC))[1] AS events
  FROM model_evaluations JOIN models
    ON models.account_id = model_evaluations.account_id AND models.reference = model_evaluations.reference
      AND models.id = model_evaluations.model_id
  WHERE model_evaluations.account_id = $1 AND model_evaluations.reference = $2 AND models.horizon_days = $3
    AND alpha_spent > 0`;

/** The one before a champion may score again. */
export const RETIRED_BEFORE = `
  SELECT ${MODEL} FROM models
  WHERE retired_at < $1 AND NOT EXISTS (
    SELECT 1 FROM models AS champion
    WHERE champion.account_id = models.account_id AND champion.alias = 'champion' AND champion.predecessor = models.id
  ) ORDER BY retired_at LIMIT $2`;
