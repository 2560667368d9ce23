import { ofScope } from '../shared/scope.ts';

const OF_OWNER = 'account_id = $1 AND reference = $2';

const MODEL = `
  id, account_id AS "accountId", reference, version, kind, label_kind AS "labelKind", horizon_days AS "horizonDays",
  object_key AS "objectKey", sha256, bytes::double precision AS bytes, trained_on AS "trainedOn", card, alias,
  predecessor, created_at AS "createdAt", retired_at AS "retiredAt"`;

/** Changes of an owner's aliases take turns. */
export const HOLD_ALIASES = `SELECT pg_advisory_xact_lock(hashtextextended('models ' || $1 || ' ' || $2, 0))`;

export const RETIRE_ALIAS = `
  UPDATE models SET alias = 'retired', retired_at = clock_timestamp()
  WHERE ${OF_OWNER} AND horizon_days = $3 AND alias = $4 RETURNING id`;

export const ADD = `
  INSERT INTO models (account_id, reference, id, version, kind, label_kind, horizon_days, object_key, sha256, bytes,
    trained_on, card)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`;

export const ADD_CHANGE = `
  INSERT INTO model_changes (account_id, reference, model_id, change, by_whom, reason, forced)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

export const FIND = `SELECT ${MODEL} FROM models WHERE ${ofScope(2)} AND id = $3`;

export const WITH_ALIAS = `SELECT ${MODEL} FROM models WHERE ${OF_OWNER} AND alias = $3 AND horizon_days = $4`;

/** `$4` and `$5` the creation and id of the last of the page before, or null. */
export const LIST = `
  SELECT ${MODEL} FROM models
  WHERE ${ofScope(2)} AND ($4::timestamptz IS NULL OR (created_at, id) < ($4::timestamptz, $5::text))
  ORDER BY created_at DESC, id DESC LIMIT $3`;

export const PROMOTE = `
  UPDATE models SET alias = 'champion', retired_at = NULL, predecessor = $4 WHERE ${OF_OWNER} AND id = $3 RETURNING id`;

export const RESTORE = `
  UPDATE models SET alias = 'champion', retired_at = NULL WHERE ${OF_OWNER} AND id = $3 RETURNING id`;

export const RETIRE = `
  UPDATE models SET alias = 'retired', retired_at = clock_timestamp()
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
  FROM model_evaluations WHERE ${ofScope(2)} AND model_id = $3 ORDER BY model_evaluations.id`;

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
