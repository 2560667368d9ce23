import { varianceOfRevenue } from './revenue.ts';
import type { PredictionSummary, ResultRow } from './types.ts';

/** Rows that are taken out of a prediction. */
export interface RowsOut {
  readonly scored: readonly ResultRow[];
  /** Codes of those that were rejected. */
  readonly rejected: readonly string[];
}

const BINS = 10;
const round2 = (value: number): number => Math.round(100 * value) / 100;

/**
 * The totals of a prediction without some of its rows, as if they had not been in the file. What was decided from all
 * rows stays as it was: the churn rate of the file and the borders of the levels.
 *
 * Monthly charges are not kept with a result: they are its revenue at risk, divided by its probability and by twelve,
 * which is exact to a cent unless the probability is below a few percent. A factor that is no longer among anybody's
 * strongest is not listed; one that would only now be among the ten is not known.
 */
export function summaryWithout(summary: PredictionSummary, { scored, rejected }: RowsOut): PredictionSummary {
  return rejected.reduce(withoutRejected, scored.reduce(withoutScored, summary));
}

function withoutRejected(summary: PredictionSummary, code: string): PredictionSummary {
  return {
    ...summary,
    rows: summary.rows - 1,
    rejected: summary.rejected - 1,
    rejectionReasons: summary.rejectionReasons
      .map((reason) => (reason.code === code ? { ...reason, count: reason.count - 1 } : reason))
      .filter(({ count }) => count > 0),
  };
}

function withoutScored(summary: PredictionSummary, row: ResultRow): PredictionSummary {
  const counted: PredictionSummary = {
    ...summary,
    rows: summary.rows - 1,
    accepted: summary.accepted - 1,
    models: summary.models
      .map((model) => (model.modelVersion === row.modelVersion ? { ...model, rows: model.rows - 1 } : model))
      .filter(({ rows }) => rows > 0),
  };
  // Who has left is in no other total.
  if (row.alreadyChurned) return { ...counted, alreadyChurned: counted.alreadyChurned - 1 };
  const before = summary.accepted - summary.alreadyChurned;
  const left = before - 1;
  const bin = Math.min(BINS - 1, Math.floor(row.churnProbability * BINS));
  return {
    ...counted,
    riskLevels: { ...counted.riskLevels, [row.riskLevel]: counted.riskLevels[row.riskLevel] - 1 },
    confidence: { ...counted.confidence, [row.confidence]: counted.confidence[row.confidence] - 1 },
    ...revenueWithout(counted, row),
    expectedChurners: round2(summary.meanProbability * before - row.churnProbability),
    ...varianceWithout(summary, row),
    meanProbability: left <= 0 ? 0 : (summary.meanProbability * before - row.churnProbability) / left,
    topFactors: factorsWithout(summary, row),
    histogram: counted.histogram.map((rows, n) => (n === bin ? rows - 1 : rows)),
  };
}

function varianceWithout(
  { churnersVariance, revenueVariance, currency }: PredictionSummary,
  row: ResultRow,
): Partial<PredictionSummary> {
  if (churnersVariance === undefined || revenueVariance === undefined) return {};
  const { churnProbability: p, revenueAtRisk } = row;
  // Of rows from before currencies were kept with them, the currency of the summary is meant.
  const isCounted = revenueAtRisk !== null && p > 0 && (row.currency ?? currency) === currency;
  return {
    churnersVariance: Math.max(0, churnersVariance - p * (1 - p)),
    revenueVariance: isCounted
      ? Math.max(0, revenueVariance - Math.round(varianceOfRevenue(revenueAtRisk, p)))
      : revenueVariance,
  };
}

function revenueWithout(
  summary: PredictionSummary,
  { revenueAtRisk, churnProbability, currency = null }: ResultRow,
): Partial<PredictionSummary> {
  if (revenueAtRisk === null) return {};
  const monthly = churnProbability > 0 ? round2(revenueAtRisk / churnProbability / 12) : 0;
  const less = <T extends { readonly revenueAtRisk: number; readonly monthlyRevenue: number }>(totals: T): T => ({
    ...totals,
    revenueAtRisk: round2(Math.max(0, totals.revenueAtRisk - revenueAtRisk)),
    monthlyRevenue: round2(Math.max(0, totals.monthlyRevenue - monthly)),
  });
  const main = currency === summary.currency ? less({ ...pickRevenue(summary) }) : pickRevenue(summary);
  if (summary.revenueByCurrency === undefined) return main;
  const revenueByCurrency = summary.revenueByCurrency
    .map((totals) => (totals.currency === currency ? less({ ...totals, customers: totals.customers - 1 }) : totals))
    .filter(({ customers }) => customers > 0);
  return { ...main, revenueByCurrency };
}

const pickRevenue = ({ revenueAtRisk, monthlyRevenue }: PredictionSummary) => ({ revenueAtRisk, monthlyRevenue });

function factorsWithout(
  { topFactors }: PredictionSummary,
  { explanation }: ResultRow,
): PredictionSummary['topFactors'] {
  return topFactors
    .map((factor) => {
      const own = explanation.factors.find(({ field }) => field === factor.field);
      if (own === undefined) return factor;
      const customers = factor.customers - 1;
      const without = (mean: number, impact: number) =>
        customers <= 0 ? 0 : (mean * factor.customers - impact) / customers;
      return {
        ...factor,
        customers,
        meanImpact: without(factor.meanImpact, own.impact),
        ...(factor.meanAbsoluteImpact === undefined
          ? {}
          : { meanAbsoluteImpact: without(factor.meanAbsoluteImpact, Math.abs(own.impact)) }),
      };
    })
    .filter(({ customers }) => customers > 0)
    .sort((a, b) => b.customers - a.customers || a.field.localeCompare(b.field));
}
