import { resultRowJson, summaryJson, type PredictionSummary, type RejectedRow, type ResultRow } from '@retainwise/core';
import type { Scores } from '@retainwise/openapi';

export interface CustomerScores {
  readonly results: readonly ResultRow[];
  readonly rejected: readonly RejectedRow[];
  readonly summary: PredictionSummary;
}

export function presentScores({ results, rejected, summary }: CustomerScores): Scores {
  return {
    data: results.map(resultRowJson),
    rejected: rejected.map(({ rowNumber, code, message }) => ({ row_number: rowNumber, code, message })),
    summary: summaryJson(summary),
  };
}
