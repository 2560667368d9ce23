import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createRandom } from '../../numerics/random.ts';
import { sigmoid } from '../../numerics/logistic.ts';
import { DAY_MS, GRACE_DAYS } from '../labels/label-window.ts';
import { climb } from './climb.ts';
import type { LadderTable } from './ladder-table.ts';
import { newestSplit, splitsByTime } from './split-by-time.ts';
import type { LadderData } from './types.ts';

const HORIZON = 30;
const ENOUGH = { customers: 20, leavers: 10, learntFrom: 2 };
const START = Date.UTC(2026, 0, 1);

/** Every customer scored every month, a fifth of whom leave. */
function monthly(months: number, customers: number): Pick<LadderData, 'labels' | 'groups' | 'moments'> {
  const rows = Array.from({ length: months * customers }, (_, row) => row);
  return {
    labels: Uint8Array.from(rows, (row) => Number((row * 7) % 5 === 0)),
    groups: Int32Array.from(rows, (row) => row % customers),
    moments: Float64Array.from(rows, (row) => START + 30 * DAY_MS * Math.floor(row / customers)),
  };
}

describe('splits by time', () => {
  it('learn only from windows that had closed before the moment that they judge', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 10, max: 40 }), (months, customers) => {
        const data = monthly(months, customers);
        for (const { train, test } of splitsByTime(data, HORIZON, ENOUGH)) {
          const judged = new Set(Array.from(test, (row) => data.moments?.[row] ?? NaN));
          expect(judged.size).toBe(1);
          const [moment = NaN] = judged;
          for (const row of train)
            expect((data.moments?.[row] ?? NaN) + (HORIZON + GRACE_DAYS) * DAY_MS).toBeLessThanOrEqual(moment);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('judge each moment once, from the first with something to learn from', () => {
    const data = monthly(5, 40);
    const splits = splitsByTime(data, HORIZON, ENOUGH);
    // A window of 30 days and a week has closed two months later.
    expect(splits.map(({ train, test }) => [train.length, test.length])).toEqual([
      [40, 40],
      [80, 40],
      [120, 40],
    ]);
    expect(new Set(splits.flatMap(({ test }) => [...test])).size).toBe(120);
  });

  it('are none where there is one moment, no window had closed, or few are judged', () => {
    expect(splitsByTime({ ...monthly(5, 40), moments: null }, HORIZON, ENOUGH)).toEqual([]);
    expect(splitsByTime(monthly(2, 40), HORIZON, ENOUGH)).toEqual([]);
    expect(splitsByTime(monthly(5, 40), 365, ENOUGH)).toEqual([]);
    expect(splitsByTime(monthly(5, 40), HORIZON, { ...ENOUGH, customers: 41, leavers: 41 })).toEqual([]);
  });

  it('have the newest moments that say enough as one, learnt from before the first of them', () => {
    const data = monthly(5, 40);
    const splits = splitsByTime(data, HORIZON, ENOUGH);
    const one = newestSplit(splits, data, ENOUGH);
    expect([one?.train.length, one?.test.length]).toEqual([120, 40]);
    const two = newestSplit(splits, data, { ...ENOUGH, customers: 41, leavers: 15 });
    expect([two?.train.length, two?.test.length]).toEqual([80, 80]);
    expect(newestSplit(splits, data, { ...ENOUGH, customers: 41, leavers: 999 })).toBeNull();
  });
});

describe('a column that told who leaves and no longer does', () => {
  /** Ten months; after the first half the column says the opposite. */
  function turned(): LadderTable {
    const random = createRandom(11);
    const customers = 3_000;
    const matrix = Float32Array.from({ length: customers }, () => random.normal());
    const moments = Float64Array.from({ length: customers }, (_, row) => START + 30 * DAY_MS * Math.floor(row / 300));
    const labels = Uint8Array.from(matrix, (value, row) =>
      Number(random.next() < sigmoid(-1 + (row < 1_900 ? 1.2 : -0.8) * value)),
    );
    const data: LadderData = {
      ruleMargins: new Float64Array(customers),
      matrix,
      featureCount: 1,
      labels,
      groups: null,
      moments,
    };
    const none = { leaks: [], dropped: [], keptInVain: [], inputs: [] };
    return { ...none, data, rules: 'saas-baseline-2', hasRules: true, ruleTerms: new Float64Array() };
  }

  const options = {
    prior: { churnRate: 0.2 },
    labelKind: 'forward',
    horizonDays: 30,
    seed: 1,
    trainTrees: null,
  } as const;

  it('is found good by customers who are set apart at random, and not by later ones', async () => {
    const table = turned();
    const atRandom = await climb({ ...table, data: { ...table.data, moments: null } }, options);
    const later = await climb(table, options);
    expect([atRandom.judgedBy, atRandom.rung]).toEqual(['cross_validation', 'ridge']);
    expect([later.judgedBy, later.rung]).toEqual(['time_split', 'recalibrated']);
    expect(later.judgedMoments).toEqual([START + 60 * DAY_MS, START + 270 * DAY_MS]);
  });
});
