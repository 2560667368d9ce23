import type { Model, ModelEvaluation } from '@retainwise/openapi';
import type { ModelRecord, StoredEvaluation } from '@retainwise/platform';
import { presentReference } from '../http/present-reference.ts';

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

export function presentModel(model: ModelRecord): Model {
  const { trainedOn } = model;
  return {
    id: model.id,
    reference: presentReference(model),
    status: model.status,
    alias: model.alias,
    kind: model.kind,
    label_kind: model.labelKind,
    horizon_days: model.horizonDays,
    from: model.learnsFrom,
    upload_id: model.uploadId,
    exclude_columns: [...model.excludeColumns],
    trained_on: trainedOn && {
      rows: trainedOn.rows,
      events: trainedOn.events,
      first_as_of: trainedOn.firstAsOf,
      last_as_of: trainedOn.lastAsOf,
    },
    sha256: model.sha256,
    error: model.error,
    alias_reason: model.aliasReason,
    forced: model.forced,
    replaced_model_id: model.predecessor,
    created_at: model.createdAt.toISOString(),
    ready_at: iso(model.readyAt),
    promoted_at: iso(model.promotedAt),
    retired_at: iso(model.retiredAt),
  };
}

export function presentEvaluation(evaluation: StoredEvaluation): ModelEvaluation {
  return {
    id: evaluation.id,
    against: evaluation.against,
    method: evaluation.method,
    look: evaluation.look,
    first_as_of: iso(evaluation.firstAsOf),
    last_as_of: iso(evaluation.lastAsOf),
    customers: evaluation.customers,
    events: evaluation.events,
    gain: evaluation.gain,
    standard_error: evaluation.standardError,
    lower_bound: evaluation.lowerBound,
    alpha_spent: evaluation.alphaSpent,
    decision: evaluation.decision,
    reasons: [...evaluation.reasons],
    created_at: evaluation.createdAt.toISOString(),
  };
}
