import type { PredictionSummary } from '@retainwise/core';
import type { Database } from '@retainwise/platform';
import { allOf, storeResults } from '@retainwise/platform/testing';

const none = { low: 0, medium: 6, high: 0 };
const summary: PredictionSummary = {
  rows: 6,
  accepted: 6,
  rejected: 0,
  alreadyChurned: 0,
  riskLevels: none,
  confidence: none,
  revenueAtRisk: 0,
  monthlyRevenue: 0,
  currency: 'USD',
  expectedChurners: 2.4,
  meanProbability: 0.4,
  topFactors: [],
  rejectionReasons: [],
  models: [],
  histogram: [0, 0, 0, 0, 6, 0, 0, 0, 0, 0],
};

/** Completes a prediction as a worker does it, in a few lines. */
export async function completeWithRows(
  database: Database,
  { accountId, id }: { readonly accountId: string; readonly id: string },
  outputKey = 'o',
): Promise<void> {
  const ref = { ...allOf(accountId), id };
  const { attempt } = (await database.predictions.claim(ref))!;
  const scored = {
    customerName: null,
    churnProbability: 0.4,
    riskLevel: 'medium' as const,
    currency: null,
    explanation: {
      summary: 's',
      method: 'exact' as const,
      baseProbability: 0.2,
      factors: [],
      missingInputs: [],
      outOfRangeInputs: [],
    },
    riskFactors: [],
    protectiveFactors: [],
    confidence: 'high' as const,
    model: 'saas-baseline',
    modelVersion: 'v1',
    experimentGroup: 'none',
    routingReason: 'the only model',
    alreadyChurned: false,
  };
  const rows = Array.from({ length: 6 }, (_, i) => ({
    ...scored,
    rowNumber: i + 1,
    customerId: `c${i}`,
    revenueAtRisk: i < 3 ? 100 * i : null,
  }));
  const resultRun = (await storeResults(database, { ...ref, attempt }, rows))!;
  await database.predictions.complete(ref, attempt, {
    outputKey,
    rejectedKey: 'r',
    rowsTotal: 6,
    rowsAccepted: 6,
    rowsRejected: 0,
    metrics: summary,
    resultRun,
  });
}
