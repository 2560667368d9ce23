import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from './confidence.ts';
import { revenueAtRisk } from './revenue.ts';
import { riskLevelOf } from '../models/risk-level.ts';
import { createSummaryCollector, type CountedRow } from './summary.ts';
import { resultRows } from './testing/result-rows.ts';
import type { RejectedRow, ResultRow } from './types.ts';

const rejected: fc.Arbitrary<RejectedRow> = fc.record({
  rowNumber: fc.nat(),
  cells: fc.constant([]),
  code: fc.constantFrom('VAL-1002', 'VAL-4001'),
  message: fc.constant('why'),
});
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A result as it was before it was put into words. */
const counted = (row: ResultRow, monthlyCharges: number): CountedRow => {
  const { factors } = row.explanation;
  return {
    ...row,
    monthlyCharges,
    model: {
      id: row.model,
      version: row.modelVersion,
      factors: factors.map(({ field, label }) => ({ key: field, field: null, label, weight: 0 })),
    },
    reasons: {
      count: factors.length,
      factors: Int32Array.from(factors.keys()),
      impacts: Float64Array.from(factors, ({ impact }) => impact),
    },
  };
};

function collect(rows: readonly (readonly [ResultRow, number])[], refused: readonly RejectedRow[] = []) {
  const collector = createSummaryCollector();
  for (const [row, charges] of rows) collector.addScored(counted(row, charges));
  for (const row of refused) collector.addRejected(row);
  return collector.summary('EUR');
}

describe('totals', () => {
  it('add up, whatever the rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(resultRows, fc.oneof(fc.constant(NaN), fc.double({ min: 0, max: 1e5, noNaN: true }))), {
          maxLength: 30,
        }),
        fc.array(rejected, { maxLength: 10 }),
        (rows, refused) => {
          const summary = collect(rows, refused);
          const staying = rows.filter(([row]) => !row.alreadyChurned).map(([row]) => row);
          expect(summary.rows).toBe(rows.length + refused.length);
          expect(summary.accepted + summary.rejected).toBe(summary.rows);
          expect(sum(summary.rejectionReasons.map(({ count }) => count))).toBe(summary.rejected);
          expect(sum(summary.models.map((model) => model.rows))).toBe(summary.accepted);
          for (const counts of [
            Object.values(summary.riskLevels),
            Object.values(summary.confidence),
            summary.histogram,
          ])
            expect(sum(counts) + summary.alreadyChurned).toBe(summary.accepted);
          expect(summary.histogram).toHaveLength(10);
          expect(Math.round(100 * summary.revenueAtRisk)).toBe(
            sum(staying.map(({ revenueAtRisk: amount }) => Math.round(100 * (amount ?? 0)))),
          );
          expect(summary.expectedChurners).toBeCloseTo(sum(staying.map(({ churnProbability }) => churnProbability)), 1);
          expect(
            Math.abs(
              summary.meanProbability * staying.length - sum(staying.map(({ churnProbability }) => churnProbability)),
            ),
          ).toBeLessThanOrEqual(0.5e-6 * staying.length + 1e-9);
        },
      ),
    );
  });

  it('do not depend on the order of the rows, but for the rounding of sums', () => {
    fc.assert(
      fc.property(fc.array(resultRows, { maxLength: 20 }), (rows) => {
        const forward = collect(rows.map((row) => [row, 10]));
        const backward = collect(rows.toReversed().map((row) => [row, 10]));
        expect(backward).toMatchObject({
          riskLevels: forward.riskLevels,
          histogram: forward.histogram,
          revenueAtRisk: forward.revenueAtRisk,
          rows: forward.rows,
        });
        expect(backward.topFactors.map(({ field }) => field)).toEqual(forward.topFactors.map(({ field }) => field));
      }),
    );
  });

  it('of parts are exactly those of the whole, however the rows were shared out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(resultRows, fc.nat({ max: 2 }), fc.double({ min: 0, max: 1e4, noNaN: true })), {
          maxLength: 25,
        }),
        fc.array(rejected, { maxLength: 4 }),
        (rows, refused) => {
          const parts = [0, 1, 2].map(() => createSummaryCollector());
          for (const [row, part, charges] of rows) parts[part]!.addScored(counted(row, charges));
          for (const row of refused) parts[0]!.addRejected(row);
          const merged = createSummaryCollector();
          for (const part of parts.toReversed()) merged.merge(structuredClone(part.part()));
          const whole = collect(
            rows.map(([row, , charges]) => [row, charges]),
            refused,
          );
          const byName = <T extends { readonly model: string }>(models: readonly T[]): T[] =>
            [...models].sort((a, b) => a.model.localeCompare(b.model));
          // A field that came with several labels keeps one of them.
          const plain = ({ topFactors, models, ...rest }: typeof whole) => ({
            ...rest,
            models: byName(models),
            factors: topFactors.map(({ field, meanImpact, customers }) => ({ field, meanImpact, customers })),
          });
          expect(plain(merged.summary('EUR'))).toEqual(plain(whole));
        },
      ),
    );
  });

  it('of nothing are zeros, not NaN', () => {
    expect(collect([])).toMatchObject({
      rows: 0,
      meanProbability: 0,
      revenueAtRisk: 0,
      topFactors: [],
      histogram: new Array(10).fill(0),
    });
  });
});

describe('revenue at risk', () => {
  it('is a year of charges times the probability, to the cent', () => {
    expect(revenueAtRisk(49.99, 0.5, false)).toBe(299.94);
    expect(revenueAtRisk(49.99, 0.5, true)).toBe(0);
    expect(revenueAtRisk(NaN, 0.5, false)).toBeNull();
    expect(revenueAtRisk(-1, 0.5, false)).toBeNull();
  });
});

it.each([
  [0, 'low'],
  [0.2999, 'low'],
  [0.3, 'medium'],
  [0.5999, 'medium'],
  [0.6, 'high'],
  [1, 'high'],
] as const)('a probability of %d is a %s risk', (probability, level) => expect(riskLevelOf(probability)).toBe(level));

it.each([
  [1, 0, 'high'],
  [0.75, 0, 'high'],
  [0.74, 0, 'medium'],
  [1, 2, 'medium'],
  [0.4, 0, 'medium'],
  [0.39, 0, 'low'],
  [0, 0, 'low'],
] as const)('inputs of %d of the importance with %d out of range give %s confidence', (known, outOfRange, confidence) =>
  expect(confidenceOf(known, outOfRange)).toBe(confidence),
);

describe('amounts in several currencies', () => {
  const rowIn = (currency: string): ResultRow => ({
    ...(fc.sample(resultRows, { numRuns: 1, seed: 7 })[0] as ResultRow),
    alreadyChurned: false,
    revenueAtRisk: 120,
    currency,
  });

  it('are never added up: the totals are of the currency of most customers', () => {
    const summary = collect([
      [rowIn('USD'), 10],
      [rowIn('EUR'), 20],
      [rowIn('EUR'), 30],
    ]);
    expect(summary).toMatchObject({ currency: 'EUR', revenueAtRisk: 240, monthlyRevenue: 50 });
    expect(summary.revenueByCurrency).toEqual([
      { currency: 'EUR', customers: 2, revenueAtRisk: 240, monthlyRevenue: 50 },
      { currency: 'USD', customers: 1, revenueAtRisk: 120, monthlyRevenue: 10 },
    ]);
  });

  it('are not listed where there is one', () => {
    const summary = collect([[rowIn('GBP'), 10]]);
    expect([summary.currency, summary.revenueByCurrency]).toEqual(['GBP', undefined]);
  });
});
