import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTable } from '@retainwise/core';
import { readTrainingTable } from '@retainwise/core/training';
import { describe, expect, it } from 'vitest';
import { fitRecalibrated, fitRidge, linearMargins } from '../src/learning/ladder/fit-linear.ts';
import { lossOf } from '../src/learning/ladder/held-out.ts';
import { ladderTable, type LadderTable } from '../src/learning/ladder/ladder-table.ts';
import { logit } from '../src/numerics/logistic.ts';
import { randomOrder } from '../src/numerics/random-order.ts';

const FULL = process.env['TEST_SIZE'] === 'full';
const DRAWS = FULL ? 40 : 8;
const TRAINED_ON = 50;
const JUDGED_ON = 2_000;
/** What an account without a rate of its own starts with. */
const prior = { churnRate: 0.2 };

/** Those of the last four lines are judged by where somebody has put them: see docs/learning.md. */
const TABLES = [
  ['telco-customer-churn.csv', 'Churn'],
  ['subscription-gbp.csv', 'churned_90d'],
  ['ravenstack-accounts.csv', 'churn_flag'],
  ['ravenstack-subscriptions.csv', 'churn_flag'],
  ['mlc-churn.csv', 'churn'],
  ['attrition.csv', 'Attrition'],
  ['gym-members.csv', 'Churn'],
  ['bank-customers.csv', 'Exited'],
] as const;
const SHARED = fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const FOLDERS = [SHARED, ...(process.env['PUBLIC_TABLES'] === undefined ? [] : [process.env['PUBLIC_TABLES']])];
const FOUND = TABLES.flatMap(([file, label]) => {
  const path = FOLDERS.map((folder) => join(folder, file)).find(existsSync);
  return path === undefined ? [] : [{ file, label, path }];
});

interface Losses {
  readonly rules: number;
  readonly first: number;
  readonly second: number;
}

/** Mean log loss of other customers, after learning from 50: of the rules as they come, and of both rungs. */
function losses({ data }: LadderTable, seed: number): Losses {
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

describe.skipIf(FOUND.length === 0)('50 customers (skipped without ../shared/data)', () => {
  it('of public tables make the rules better on three of four, and hardly worse on any', async () => {
    const gains: number[] = [];
    const all: number[] = [];
    for (const { file, label, path } of FOUND) {
      const table = await readTrainingTable(await openTable(readFileSync(path)), {
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
      if (FULL)
        process.stdout.write(
          `${JSON.stringify({
            table: file,
            rules: mean(({ rules }) => rules),
            first: mean(({ first }) => first),
            second: mean(({ second }) => second),
            worst: Math.max(...differences),
          })}\n`,
        );
    }
    expect(gains.filter((gain) => gain > 0).length).toBeGreaterThanOrEqual(0.75 * FOUND.length);
    expect(Math.min(...gains)).toBeGreaterThan(-0.01);
    expect(all.reduce((sum, each) => sum + each, 0) / all.length).toBeLessThanOrEqual(0.005);
    expect(Math.max(...all)).toBeLessThanOrEqual(0.04);
  });
});
