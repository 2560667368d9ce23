import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openTable } from '@retainwise/core';
import { readTrainingTable } from '@retainwise/core/training';
import { describe, expect, it } from 'vitest';
import { fitRecalibrated, fitRidge, linearMargins } from '../src/learning/ladder/fit-linear.ts';
import { lossOf } from '../src/learning/ladder/held-out.ts';
import { ladderTable, type LadderTable } from '../src/learning/ladder/ladder-table.ts';
import { logit } from '../src/numerics/logistic.ts';
import { randomOrder } from '../src/numerics/random-order.ts';

const DRAWS = process.env['TEST_SIZE'] === 'full' ? 40 : 8;
const TRAINED_ON = 50;
const JUDGED_ON = 2_000;
/** What an account without a rate of its own starts with. */
const prior = { churnRate: 0.2 };

const TABLES = [
  ['telco-customer-churn.csv', 'Churn'],
  ['subscription-gbp.csv', 'churned_90d'],
  ['ravenstack-accounts.csv', 'churn_flag'],
  ['ravenstack-subscriptions.csv', 'churn_flag'],
] as const;
const pathOf = (file: string): string => fileURLToPath(new URL(`../../../../shared/data/${file}`, import.meta.url));

interface Losses {
  readonly rules: number;
  readonly first: number;
  readonly second: number;
}

/** Mean log loss of other customers, after learning from 50: of the rules as they come, and of both rungs. */
function losses(
  { data }: LadderTable,
  seed: number,
): { readonly rules: number; readonly first: number; readonly second: number } {
  const order = randomOrder(data.labels.length, seed);
  const train = order.subarray(0, TRAINED_ON);
  const test = order.subarray(TRAINED_ON, TRAINED_ON + JUDGED_ON);
  const lossAt = (margins: ArrayLike<number>): number =>
    test.reduce((sum, row, i) => sum + lossOf(margins[i] ?? NaN, data.labels[row] ?? 0), 0) / test.length;
  return {
    rules: lossAt(Array.from(test, (row) => logit(prior.churnRate) + (data.ruleMargins[row] ?? 0))),
    first: lossAt(linearMargins(fitRecalibrated(data, train, prior), data, test)),
    second: lossAt(linearMargins(fitRidge(data, train, prior).model, data, test)),
  };
}

describe.skipIf(!existsSync(pathOf(TABLES[0][0])))('50 customers (skipped without ../shared/data)', () => {
  it('of four public tables make the rules better on three of them, and hardly worse on any', async () => {
    const gains: number[] = [];
    const all: number[] = [];
    for (const [file, label] of TABLES) {
      const table = await readTrainingTable(await openTable(readFileSync(pathOf(file))), {
        label,
        now: new Date('2026-06-15T00:00:00Z'),
        asOfNewestDate: true,
      });
      const columns = ladderTable(table);
      const draws = Array.from({ length: DRAWS }, (_, seed) => losses(columns, seed));
      const mean = (of: (draw: Losses) => number): number => draws.reduce((sum, draw) => sum + of(draw), 0) / DRAWS;
      const differences = draws.map(({ rules, second }) => second - rules);
      gains.push(mean(({ rules, second }) => rules - second));
      all.push(...differences);
    }
    expect(gains.filter((gain) => gain > 0).length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...gains)).toBeGreaterThan(-0.01);
    expect(all.reduce((sum, each) => sum + each, 0) / all.length).toBeLessThanOrEqual(0.005);
    // One table holds nothing to learn, and chance sometimes shows something among 50 customers.
    expect(all.filter((each) => each > 0.04).length).toBeLessThanOrEqual(0.01 * all.length);
  });
});
