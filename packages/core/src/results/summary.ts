import type { Confidence, PredictionSummary, RejectedRow, ResultRow, RiskLevel } from './types.ts';

const TOP_FACTORS_LISTED = 10;

/** Totals of a prediction, gathered batch by batch in memory that does not grow with the rows. */
export interface SummaryCollector {
  addResult(row: ResultRow, monthlyCharges: number): void;
  addRejected(row: RejectedRow): void;
  summary(currency: string | null): PredictionSummary;
}

interface FactorTotals {
  readonly label: string;
  impact: number;
  customers: number;
}

/** Customers who have already left are counted apart and enter no total of risk or revenue. */
export function createSummaryCollector(): SummaryCollector {
  const riskLevels: Record<RiskLevel, number> = { low: 0, medium: 0, high: 0 };
  const confidence: Record<Confidence, number> = { low: 0, medium: 0, high: 0 };
  const histogram = new Array<number>(10).fill(0);
  const factors = new Map<string, FactorTotals>();
  const reasons = new Map<string, { code: string; message: string; count: number }>();
  const models = new Map<string, { model: string; modelVersion: string; rows: number }>();
  let accepted = 0;
  let rejected = 0;
  let alreadyChurned = 0;
  let probabilities = 0;
  let revenueCents = 0;
  let monthlyRevenue = 0;

  function addResult(row: ResultRow, monthlyCharges: number): void {
    accepted++;
    const model = models.get(row.modelVersion) ?? { model: row.model, modelVersion: row.modelVersion, rows: 0 };
    model.rows++;
    models.set(row.modelVersion, model);
    if (row.alreadyChurned) {
      alreadyChurned++;
      return;
    }
    riskLevels[row.riskLevel]++;
    confidence[row.confidence]++;
    probabilities += row.churnProbability;
    const bin = Math.min(9, Math.floor(row.churnProbability * 10));
    histogram[bin] = (histogram[bin] ?? 0) + 1;
    // Whole cents, so that the total is the sum of the rows to the last cent.
    revenueCents += Math.round(100 * (row.revenueAtRisk ?? 0));
    if (monthlyCharges >= 0) monthlyRevenue += monthlyCharges;
    for (const factor of row.explanation.factors) {
      const totals = factors.get(factor.field) ?? { label: factor.label, impact: 0, customers: 0 };
      totals.impact += factor.impact;
      totals.customers++;
      factors.set(factor.field, totals);
    }
  }

  function addRejected({ code, message }: RejectedRow): void {
    rejected++;
    const reason = reasons.get(code) ?? { code, message, count: 0 };
    reason.count++;
    reasons.set(code, reason);
  }

  function summary(currency: string | null): PredictionSummary {
    const scored = accepted - alreadyChurned;
    return {
      rows: accepted + rejected,
      accepted,
      rejected,
      alreadyChurned,
      riskLevels: { ...riskLevels },
      confidence: { ...confidence },
      revenueAtRisk: revenueCents / 100,
      monthlyRevenue: Math.round(100 * monthlyRevenue) / 100,
      currency,
      expectedChurners: Math.round(100 * probabilities) / 100,
      meanProbability: scored === 0 ? 0 : probabilities / scored,
      topFactors: [...factors]
        .map(([field, { label, impact, customers }]) => ({ field, label, customers, meanImpact: impact / customers }))
        .sort((a, b) => b.customers - a.customers || a.field.localeCompare(b.field))
        .slice(0, TOP_FACTORS_LISTED),
      rejectionReasons: [...reasons.values()].sort((a, b) => b.count - a.count || a.code.localeCompare(b.code)),
      models: [...models.values()].sort((a, b) => b.rows - a.rows),
      histogram: [...histogram],
    };
  }

  return { addResult, addRejected, summary };
}
