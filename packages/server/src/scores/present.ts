import { resultRowJson, summaryJson } from '@retainwise/core';
import type { Scores } from '@retainwise/openapi';
import type { CustomerScores } from './score-customers.ts';

export function presentScores({ results, rejected, summary }: CustomerScores): Scores {
  return {
    data: results.map(resultRowJson),
    rejected: rejected.map(({ rowNumber, code, message }) => ({ row_number: rowNumber, code, message })),
    summary: summaryJson(summary),
  };
}
