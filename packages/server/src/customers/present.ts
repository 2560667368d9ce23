import { phrasedResultRowJson } from '@retainwise/core';
import type { CustomerHistory } from '@retainwise/openapi';
import type { CustomerResult } from '@retainwise/platform';

export function presentHistory(history: readonly CustomerResult[]): CustomerHistory {
  return {
    data: history.map(({ predictionId, uploadId, asOf, horizonDays, completedAt, result }) => ({
      prediction_id: predictionId,
      upload_id: uploadId,
      as_of: asOf,
      horizon_days: horizonDays,
      completed_at: completedAt.toISOString(),
      currency: result.currency ?? null,
      result: phrasedResultRowJson(result),
    })),
  };
}
