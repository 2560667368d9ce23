import { ofScope } from '../shared/scope.ts';
import type { ExportPart } from './types.ts';

/** A list of rows: which, in which order, and what of them. Each column is named; none is a secret or a hash of one. */
interface Part {
  readonly columns: string;
  readonly from: string;
  /** `$1` is the account, `$2` the reference or null. */
  readonly where: string;
  /** A moment or an owner, and what tells rows apart that have the same; both are in an index of the account. */
  readonly order: readonly [column: string, tieBreaker: string];
  /** The type of the first of them. */
  readonly type: 'timestamptz' | 'text' | 'bigint';
}

/** What has no reference is all of the account's: who asks for one end customer gets none of it. */
const OF_ACCOUNT_ALONE = 'account_id = $1 AND $2::text IS NULL';
const REFERENCE = `NULLIF(reference, '') AS reference`;

const PARTS: Readonly<Record<ExportPart, Part>> = {
  account: {
    columns: 'id, name, currency, prior_churn_rate AS churn_rate, horizon_days, created_at',
    from: 'accounts',
    // An end customer may see its name and how high scores are, as GET /v1/account shows them.
    where: 'id = $1 AND ($2::text IS NULL OR true)',
    order: ['id', `''::text`],
    type: 'text',
  },
  uploads: {
    columns: `id, ${REFERENCE}, filename, file_size_bytes, row_count, column_count, checksum_sha256, status, format,
      mapping, column_formats, mapping_overrides, mapping_answers, validation, quality_score, created_at, expires_at`,
    from: 'uploads',
    where: `${ofScope(2)} AND status = 'ready'`,
    order: ['created_at', 'id'],
    type: 'timestamptz',
  },
  predictions: {
    columns: `predictions.id, NULLIF(predictions.reference, '') AS reference, upload_id, uploads.filename,
      predictions.status, model, level, settings, predictions.mapping, rows_total, rows_processed, rows_accepted,
      rows_rejected, metrics AS summary, metadata,
      CASE WHEN error_code IS NOT NULL
        THEN json_build_object('code', error_code, 'message', error_message, 'fix', error_fix) END AS error,
      predictions.created_at, started_at, completed_at`,
    from: `predictions JOIN uploads
      ON uploads.account_id = predictions.account_id AND uploads.id = upload_id AND uploads.status = 'ready'`,
    where: ofScope(2, 'predictions'),
    order: ['predictions.created_at', 'predictions.id'],
    type: 'timestamptz',
  },
  'saved-mappings': {
    columns: `${REFERENCE}, fingerprint, overrides, answers, saved_at`,
    from: 'saved_mappings',
    where: ofScope(2),
    order: ['saved_mappings.reference', 'fingerprint'],
    type: 'text',
  },
  'api-keys': {
    columns: `id, name, display_prefix AS prefix, livemode, scopes, reference, created_at, created_by, last_used_at,
      expires_at, revoked_at, rotated_from`,
    from: 'api_keys',
    where: OF_ACCOUNT_ALONE,
    order: ['created_at', 'id'],
    type: 'timestamptz',
  },
  people: {
    columns: 'id, clerk_user_id, role, created_at, removed_at',
    from: 'users',
    where: OF_ACCOUNT_ALONE,
    order: ['created_at', 'id'],
    type: 'timestamptz',
  },
  webhooks: {
    columns: `id, url, description, event_types, ${REFERENCE}, status, disabled_reason, failing_since, created_at`,
    from: 'webhook_endpoints',
    where: ofScope(2),
    order: ['created_at', 'id'],
    type: 'timestamptz',
  },
  outcomes: {
    columns: `id, ${REFERENCE}, external_id, customer_id, event, occurred_from, occurred_to, source, state, reason,
      voluntary, because, prediction_id, supersedes, created_at`,
    from: 'outcomes',
    where: ofScope(2),
    order: ['id', `''::text`],
    type: 'bigint',
  },
  ledger: {
    columns: `id, ${REFERENCE}, prediction_id, upload_id, part, model_version, arm, as_of, horizon_days, rows, sha256,
      rewritten_at, created_at`,
    from: 'ledger_batches',
    where: ofScope(2),
    order: ['id', `''::text`],
    type: 'bigint',
  },
  models: {
    columns: `id, ${REFERENCE}, status, learns_from, upload_id, label_column, exclude_columns, horizon_days, version,
      kind, label_kind, sha256, trained_on, card, error, alias, alias_reason, forced, predecessor, created_at, ready_at,
      promoted_at, retired_at`,
    from: 'models',
    where: ofScope(2),
    order: ['created_at', 'id'],
    type: 'timestamptz',
  },
  experiments: {
    columns: `id, ${REFERENCE}, name, action, holdout_share, levels, effect, cost_per_contact, plan, created_at,
      ended_at`,
    from: 'experiments',
    where: ofScope(2),
    order: ['created_at', 'id'],
    type: 'timestamptz',
  },
  'outcome-questions': {
    columns: `id, ${REFERENCE}, prediction_id, before_prediction_id, because, vanished, vanished_share, overlap, answer,
      created_at, answered_at`,
    from: 'outcome_questions',
    where: ofScope(2),
    order: ['created_at', 'id'],
    type: 'timestamptz',
  },
  interventions: {
    columns: `id, ${REFERENCE}, customer_id, kind, at, experiment_id, assigned, probability, revenue, horizon_days,
      created_at`,
    from: 'interventions',
    where: ofScope(2),
    order: ['id', `''::text`],
    type: 'bigint',
  },
  worklist: {
    columns: `id, ${REFERENCE}, customer_id, status, note, owner, snoozed_until, outcome, version, created_at,
      updated_at`,
    from: 'worklist_entries',
    where: ofScope(2),
    order: ['worklist_entries.reference', 'customer_id'],
    type: 'text',
  },
  'audit-events': {
    columns: `id, at, json_build_object('kind', actor_kind, 'id', actor_id, 'subject', actor_subject) AS actor, action,
      json_build_object('kind', object_kind, 'id', object_id) AS object, ${REFERENCE}, request_id, address_prefix`,
    from: 'audit_events',
    where: ofScope(2),
    order: ['at', 'id'],
    type: 'timestamptz',
  },
};

/**
 * A page of a part: `$3` rows at most, behind the position `$4`, `$5` if there is one. Moments of a position are text
 * as PostgreSQL writes it, which has every digit.
 */
export function pageOf(name: ExportPart, isFirst: boolean): string {
  const { columns, from, where, order, type } = PARTS[name];
  const [column, tieBreaker] = order;
  const after = isFirst ? '' : `AND (${column}, ${tieBreaker}) > ($4::${type}, $5::text)`;
  return `
    SELECT (SELECT row_to_json(shown) FROM (SELECT ${columns}) AS shown) AS row,
      ARRAY[(${column})::text, (${tieBreaker})::text] AS position
    FROM ${from} WHERE ${where} ${after} ORDER BY ${column}, ${tieBreaker} LIMIT $3`;
}
