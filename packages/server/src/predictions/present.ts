import { summaryJson } from '@retainwise/core';
import type { Prediction } from '@retainwise/openapi';
import type { PredictionRecord } from '@retainwise/platform';

export function presentPrediction(prediction: PredictionRecord): Prediction {
  const { rowsProcessed, rowsTotal, metrics, failure } = prediction;
  return {
    id: prediction.id,
    upload_id: prediction.uploadId,
    filename: prediction.filename,
    status: prediction.status,
    model: prediction.model,
    level: prediction.level,
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
