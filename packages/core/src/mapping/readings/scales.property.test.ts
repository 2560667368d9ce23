import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ids, readTable } from '../../features/testing/read-table.ts';
import { createSaasBaseline } from '../../models/saas-baseline/saas-baseline.ts';

const COUNT = 24;
/** Shares from 0 to 1, both of which somebody has, so that the values reach the ends of every scale. */
const shares = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: COUNT - 2, maxLength: COUNT - 2 })
  .map((middle) => [0, ...middle, 100].map((percent) => percent / 100));
const written = (values: readonly number[], low: number, high: number, end = ''): string[] =>
  values.map((value) => `${Number((low + (high - low) * value).toFixed(6))}${end}`);

function scoresOf(header: string, cells: readonly string[], more: Readonly<Record<string, readonly string[]>> = {}) {
  const { batch, mapping } = readTable({ customer_id: ids(COUNT), [header]: cells, ...more });
  expect(mapping.columns[1]?.field).not.toBeNull();
  const rows = Int32Array.from({ length: COUNT }, (_, row) => row);
  return [...createSaasBaseline().score(batch, { rows, explain: false }).probability];
}

function areClose(ours: readonly number[], others: readonly number[], within = 1e-4): void {
  ours.forEach((value, row) => expect(Math.abs(value - (others[row] ?? NaN))).toBeLessThan(within));
}

describe('the same customers have the same score', () => {
  it('whatever the scale of their satisfaction', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const percent = scoresOf('csat_score', written(values, 0, 100));
        for (const [low, high] of [
          [1, 5],
          [0, 5],
          [1, 7],
          [1, 10],
          [0, 10],
          [0, 1],
        ] as const)
          areClose(scoresOf('csat_score', written(values, low, high)), percent);
        areClose(scoresOf('csat_score', written(values, 0, 100, ' %')), percent);
      }),
      { numRuns: 15 },
    );
  });

  it('whether they answered how likely they are to recommend, or a balance is given', () => {
    fc.assert(
      fc.property(shares, (values) =>
        areClose(scoresOf('nps_score', written(values, -100, 100)), scoresOf('nps_score', written(values, 0, 10))),
      ),
      { numRuns: 15 },
    );
  });

  it('whether usage is in fractions or in percent', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const percent = scoresOf('feature_usage_score', written(values, 0, 100));
        areClose(scoresOf('feature_usage_score', written(values, 0, 1)), percent);
        areClose(scoresOf('feature_usage_score', written(values, 0, 100, '%')), percent);
      }),
      { numRuns: 15 },
    );
  });

  it('whether their tenure is in days, months or years', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const months = scoresOf('tenure_months', written(values, 0, 120));
        areClose(scoresOf('tenure_years', written(values, 0, 10)), months);
        areClose(scoresOf('tenure_days', written(values, 0, 3652.425)), months);
      }),
      { numRuns: 15 },
    );
  });

  it('whether amounts are in cents, per year or beside their interval', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const amounts = values.map((value) => 20 + Math.round(value * 100));
        const paid = (header: string, cells: readonly string[], interval: readonly string[]) => {
          const table = readTable({ customer_id: ids(COUNT), [header]: cells, billing_cycle: interval });
          return table.values('monthly_charges').map((value) => Math.round(value * 100) / 100);
        };
        const cycle = amounts.map((_, row) => ['monthly', 'quarterly', 'yearly'][row % 3] ?? '');
        const months = amounts.map((_, row) => [1, 3, 12][row % 3] ?? 1);
        const monthly = amounts.map(() => 'monthly');
        expect(paid('mrr', amounts.map(String), monthly)).toEqual(amounts);
        expect(
          paid(
            'mrr_cents',
            amounts.map((amount) => String(amount * 100)),
            monthly,
          ),
        ).toEqual(amounts);
        expect(
          paid(
            'arr',
            amounts.map((amount) => String(amount * 12)),
            monthly,
          ),
        ).toEqual(amounts);
        // By the month they differ less than by the interval; otherwise a person is asked.
        const alike = values.map((value) => 20 + Math.round(value * 10));
        expect(
          paid(
            'price',
            alike.map((amount, row) => String(amount * (months[row] ?? 1))),
            cycle,
          ),
        ).toEqual(alike);
      }),
      { numRuns: 15 },
    );
  });
});
