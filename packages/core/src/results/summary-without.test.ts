import { describe, expect, it } from 'vitest';
import { createSummaryCollector, type CountedRow } from './summary.ts';
import { summaryWithout } from './summary-without.ts';
import type { PredictionSummary, ResultRow } from './types.ts';

const FACTORS = ['contract', 'tenure', 'usage'].map((key) => ({ key, label: key, field: null }));

interface Customer {
  readonly n: number;
  readonly probability: number;
  readonly charges: number;
  readonly currency?: string;
  readonly left?: boolean;
}

const level = (probability: number) => (probability >= 0.5 ? 'high' : probability >= 0.2 ? 'medium' : 'low');
const revenueOf = ({ charges, probability, left }: Customer): number | null =>
  left === true ? 0 : Math.round(1200 * charges * probability) / 100;

function counted(customer: Customer): CountedRow {
  return {
    churnProbability: customer.probability,
    riskLevel: level(customer.probability),
    revenueAtRisk: revenueOf(customer),
    currency: customer.currency ?? 'USD',
    confidence: customer.n % 2 ? 'high' : 'low',
    alreadyChurned: customer.left ?? false,
    monthlyCharges: customer.charges,
    model: { id: 'rules', version: `rules-${customer.n % 2}`, factors: FACTORS },
    reasons: { count: 2, factors: [customer.n % 3, (customer.n + 1) % 3], impacts: [0.1, -0.05] },
  } as unknown as CountedRow; // as: what totals do not look at is left out
}

function stored(customer: Customer): ResultRow {
  const { currency, model, reasons: _reasons, ...row } = counted(customer);
  const impacts = [0.1, -0.05];
  const factors = [customer.n % 3, (customer.n + 1) % 3].map((i, at) => ({
    field: FACTORS[i]!.key,
    impact: impacts[at],
  }));
  return { ...row, currency, modelVersion: model.version, explanation: { factors } } as unknown as ResultRow;
}

function summaryOf(customers: readonly Customer[], rejected: readonly string[]): PredictionSummary {
  const collector = createSummaryCollector();
  for (const customer of customers) collector.addScored(counted(customer));
  for (const code of rejected) collector.addRejected({ rowNumber: 1, cells: [], code, message: code });
  return collector.summary('USD');
}

const CUSTOMERS: readonly Customer[] = Array.from({ length: 40 }, (_, n) => ({
  n,
  probability: Math.round(1e6 * (0.06 + ((n * 37) % 90) / 100)) / 1e6,
  charges: 10 + n * 1.25,
  ...(n % 7 === 6 ? { currency: 'EUR' } : {}),
  ...(n % 11 === 5 ? { left: true } : {}),
}));

describe('totals without some rows', () => {
  it.each([[[0]], [[5]], [[6, 13]], [[1, 2, 3, 16]], [CUSTOMERS.map(({ n }) => n)]])(
    'are those of the others: without %j',
    (gone) => {
      const others = CUSTOMERS.filter(({ n }) => !gone.includes(n));
      const all = summaryOf(CUSTOMERS, ['ERR-3001', 'ERR-3001', 'ERR-3002']);
      const expected = summaryOf(others, ['ERR-3001']);
      const out = {
        scored: CUSTOMERS.filter(({ n }) => gone.includes(n)).map(stored),
        rejected: ['ERR-3001', 'ERR-3002'],
      };
      const rounded = (summary: PredictionSummary): unknown =>
        JSON.parse(
          JSON.stringify({
            ...summary,
            // Exact to a cent for each customer.
            monthlyRevenue: Math.round(summary.monthlyRevenue),
            topFactors: [...summary.topFactors].sort((a, b) => a.field.localeCompare(b.field)),
            models: [...summary.models].sort((a, b) => a.modelVersion.localeCompare(b.modelVersion)),
            revenueByCurrency: undefined,
            currency: undefined,
          }),
          (_, value: unknown) => (typeof value === 'number' ? Math.round(1e6 * value) / 1e6 : value),
        );
      expect(rounded(summaryWithout(all, out))).toEqual(rounded(expected));
    },
  );
});
