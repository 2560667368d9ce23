import { resultRowJson } from '@retainwise/core';
import type { CustomerHistory } from '@retainwise/openapi';
import type { CustomerResult } from '@retainwise/platform';

export function presentHistory(history: readonly CustomerResult[]): CustomerHistory {
  return {
    data: history.map(({ predictionId, uploadId, completedAt, result }) => ({
      prediction_id: predictionId,
      upload_id: uploadId,
      completed_at: completedAt.toISOString(),
      result: resultRowJson(result),
    })),
  };
}
