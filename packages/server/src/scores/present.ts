import { resultRowJson, summaryJson, type PredictionSummary, type RejectedRow, type ResultRow } from '@retainwise/core';
import type { Scores } from '@retainwise/openapi';

export interface CustomerScores {
  readonly results: readonly ResultRow[];
  readonly rejected: readonly RejectedRow[];
  readonly summary: PredictionSummary;
}

export function presentScores({ results, rejected, summary }: CustomerScores, asOf: Date): Scores {
  return {
    as_of: asOf.toISOString(),
    data: results.map(resultRowJson),
    rejected: rejected.map(({ rowNumber, code, message }) => ({ row_number: rowNumber, code, message })),
    summary: summaryJson(summary),
  };
}
