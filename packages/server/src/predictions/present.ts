import { summaryJson, type ColumnFormat } from '@retainwise/core';
import type { Prediction, PredictionSettings } from '@retainwise/openapi';
import type { PredictionListEntry, PredictionRecord } from '@retainwise/platform';
import { presentReference } from '../http/present-reference.ts';
import { presentMapping } from '../http/present-mapping.ts';

/** A prediction of a list comes without its mapping, and is shown without it. */
export function presentPrediction(prediction: PredictionListEntry | PredictionRecord): Prediction {
  const { rowsProcessed, rowsTotal, metrics, failure } = prediction;
  return {
    id: prediction.id,
    reference: presentReference(prediction),
    upload_id: prediction.uploadId,
    filename: prediction.filename,
    status: prediction.status,
    model: prediction.model,
    level: prediction.level,
    settings: presentSettings(prediction),
    progress: {
      rows_processed: rowsProcessed,
      rows_total: rowsTotal,
      fraction: rowsTotal === 0 ? 0 : Math.min(1, rowsProcessed / rowsTotal),
    },
    rows_accepted: prediction.rowsAccepted,
    rows_rejected: prediction.rowsRejected,
    summary: metrics ? summaryJson(metrics) : null,
    error: failure ? { code: failure.code, message: failure.message, fix: failure.fix } : null,
    metadata: { ...prediction.metadata },
    created_at: prediction.createdAt.toISOString(),
    started_at: prediction.startedAt?.toISOString() ?? null,
    completed_at: prediction.completedAt?.toISOString() ?? null,
  };
}

function presentSettings(prediction: PredictionListEntry | PredictionRecord): PredictionSettings | null {
  const { settings } = prediction;
  if (!settings) return null;
  const { asOf, asOfSource = 'now', currency, priorChurnRate, horizonDays, explanation, models, experiment } = settings;
  const scoring =
    models?.filter(({ excluded }) => excluded === null).map(({ id, version }) => ({ id, version })) ?? null;
  const mapping = 'mapping' in prediction ? prediction.mapping : null;
  return {
    as_of: asOf,
    as_of_source: asOfSource,
    currency,
    churn_rate: priorChurnRate,
    horizon_days: horizonDays ?? null,
    explanation,
    models: scoring,
    experiment:
      experiment !== null && scoring !== null && scoring.length > 1
        ? { salt: experiment.salt, arms: experiment.arms.map(({ model, share }) => ({ model, share })) }
        : null,
    ...(mapping === null
      ? {}
      : { mapping: presentMapping(mapping, mapping), column_formats: presentFormats(mapping, settings.columnFormats) }),
  };
}

/** Of the columns that hold a field; null when they were not recorded. */
function presentFormats(
  { columns }: NonNullable<PredictionRecord['mapping']>,
  formats: readonly (ColumnFormat | null)[] | null | undefined,
): NonNullable<PredictionSettings['column_formats']> | null {
  if (!formats) return null;
  return columns.flatMap(({ column }, i) => {
    const format = formats[i];
    return format ? [{ column, decimal: format.decimal, date: format.date }] : [];
  });
}
