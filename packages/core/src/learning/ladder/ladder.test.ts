import { describe, expect, it } from 'vitest';
import { aucOf } from '../../numerics/auc.ts';
import { logit, sigmoid } from '../../numerics/logistic.ts';
import { fitRecalibrated, fitRidge, linearMargins } from './fit-linear.ts';
import { fitStack, stackedMargins } from './fit-stack.ts';
import { heldOutMargins, lossOf, meanLosses } from './held-out.ts';
import { scaledFeature } from '../../models/ladder-model/linear-feature.ts';
import { fitScales } from './scale-features.ts';
import { simulateAccount } from './testing/simulate.ts';
import type { LadderData } from './types.ts';

const FULL = process.env['TEST_SIZE'] === 'full';
const prior = { churnRate: 0.2 };
const allOf = ({ labels }: LadderData): Int32Array => Int32Array.from(labels, (_, row) => row);
const meanLoss = (margins: Float64Array, labels: Uint8Array): number =>
  margins.reduce((sum, margin, i) => sum + lossOf(margin, labels[i] ?? 0), 0) / labels.length;

describe('scaled features', () => {
  it('are 0 on average, 0 where missing, and never large', () => {
    const values = Float32Array.of(1, 2, 3, 4, 5, 6, 7, NaN, 1e9, -1e9);
    const [scale] = fitScales(values, 1, Int32Array.from(values.keys()));
    if (!scale) throw new Error('one feature');
    const all = Array.from(values, (value) => scaledFeature(value, scale));
    expect(all.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 10);
    expect(all[7]).toBe(0);
    expect(Math.max(...all.map(Math.abs))).toBeLessThanOrEqual(3.5);
  });

  it('of a column that is nearly or quite always the same have a size too', () => {
    const rare = Float32Array.from({ length: 100 }, (_, i) => Number(i < 5));
    const [scale] = fitScales(rare, 1, Int32Array.from(rare.keys()));
    expect(scale && scaledFeature(1, scale)).toBeGreaterThan(2);
    const [constant] = fitScales(
      new Float32Array(10).fill(7),
      1,
      Int32Array.from({ length: 10 }, (_, i) => i),
    );
    expect(constant && scaledFeature(7, constant)).toBe(0);
    expect(constant && scaledFeature(9, constant)).toBe(0);
  });
});

describe('the first rung', () => {
  it('is the stated rate before the first outcome, and nears the observed one with every outcome', () => {
    const account = simulateAccount({ customers: 4_000, features: 1, seed: 1, intercept: 0 });
    const rates = [0, 20, 200, 4_000].map((count) =>
      sigmoid(fitRecalibrated(account, allOf(account).subarray(0, count), prior).intercept),
    );
    expect(rates[0]).toBeCloseTo(0.2, 6);
    expect(rates[1]).toBeGreaterThan(0.22);
    expect(rates[2]).toBeGreaterThan(rates[1] ?? 1);
    expect(rates[3]).toBeGreaterThan(0.47);
  });

  it('keeps the order of the rules though they are wrong all the way', () => {
    const account = simulateAccount({ customers: 500, features: 1, seed: 2, slope: -3 });
    const model = fitRecalibrated(account, allOf(account), prior);
    expect(model.slope).toBeGreaterThan(0);
    const margins = linearMargins(model, account, allOf(account));
    expect(aucOf(margins, account.labels)).toBeCloseTo(aucOf(account.ruleMargins, account.labels), 12);
  });

  it('finds the slope of many outcomes', () => {
    const account = simulateAccount({ customers: 20_000, features: 1, seed: 3, slope: 1.6 });
    expect(fitRecalibrated(account, allOf(account), prior).slope).toBeCloseTo(1.6, 0);
  });
});

describe('the second rung', () => {
  it('says nothing beyond the rules where the features say nothing', () => {
    const account = simulateAccount({ customers: 100, features: 12, seed: 4 });
    const { model, probabilityOfNone } = fitRidge(account, allOf(account), prior);
    expect(probabilityOfNone).toBeGreaterThan(0.5);
    expect(Math.max(...model.weights.map(Math.abs))).toBeLessThan(0.1);
  });

  it('finds what the features say', () => {
    const account = simulateAccount({ customers: 3_000, features: 6, seed: 5, signal: [0.9, -0.6] });
    const { model, probabilityOfNone } = fitRidge(account, allOf(account), prior);
    expect(probabilityOfNone).toBeLessThan(1e-6);
    expect(model.weights[0]).toBeGreaterThan(0.75);
    expect(model.weights[1]).toBeLessThan(-0.45);
    expect(Math.max(...model.weights.subarray(2).map(Math.abs))).toBeLessThan(0.15);
  });

  it('promises no more of many columns than of few: those that say nothing do not hide those that do', () => {
    const losses = [0, 40].map((others) => {
      let sum = 0;
      for (let seed = 0; seed < 20; seed++) {
        const account = simulateAccount({
          customers: 1_050,
          features: 4 + others,
          seed: 900 + seed,
          signal: [1, -0.8],
        });
        const train = allOf(account).subarray(0, 50);
        const test = allOf(account).subarray(50);
        const labels = account.labels.subarray(50);
        const first = meanLoss(linearMargins(fitRecalibrated(account, train, prior), account, test), labels);
        sum += first - meanLoss(linearMargins(fitRidge(account, train, prior).model, account, test), labels);
      }
      return sum / 20;
    });
    expect(losses[0]).toBeGreaterThan(losses[1] ?? 0);
    expect(losses[1]).toBeGreaterThan(0);
  });

  it('is not thrown off by absurd cells', () => {
    const account = simulateAccount({ customers: 200, features: 3, seed: 6, signal: [0.8] });
    const matrix = Float32Array.from(account.matrix);
    for (let row = 0; row < 5; row++) matrix[3 * row] = 1e12;
    const broken = { ...account, matrix };
    const train = allOf(account).subarray(5);
    const margins = linearMargins(fitRidge(broken, train, prior).model, broken, allOf(account).subarray(0, 5));
    for (const margin of margins) expect(Math.abs(margin)).toBeLessThan(6);
  });

  it.each([
    ['few', 4, 100],
    ['some', 15, 100],
    ['many', 60, 200],
  ])(
    'of small accounts without signal in %s columns is hardly worse than the rules on others',
    (_, features, firstSeed) => {
      let [large, sum] = [0, 0];
      const draws = FULL ? 200 : 20;
      for (let seed = 0; seed < draws; seed++) {
        const account = simulateAccount({ customers: 1_050, features, seed: firstSeed + seed });
        const train = allOf(account).subarray(0, 50);
        const test = allOf(account).subarray(50);
        const labels = account.labels.subarray(50);
        const first = meanLoss(linearMargins(fitRecalibrated(account, train, prior), account, test), labels);
        const second = meanLoss(linearMargins(fitRidge(account, train, prior).model, account, test), labels);
        large += Number(second - first > 0.04);
        sum += second - first;
      }
      expect(sum / draws).toBeLessThan(0.005);
      // Among few columns, chance sometimes looks like a signal.
      expect(large).toBeLessThanOrEqual(0.01 * draws);
    },
  );
});

describe('held-out scores', () => {
  it('are of models that have not seen the customer, whichever rows the customer has', () => {
    const labels = Uint8Array.from({ length: 60 }, (_, i) => Number(i % 3 === 0));
    const groups = Int32Array.from(labels, (_, i) => i >> 1);
    const plan = { folds: 5, repeats: 2, seed: 1 };
    const margins = heldOutMargins({ labels, groups }, plan, (train, test) => {
      const seen = new Set(Array.from(train, (row) => groups[row]));
      for (const row of test) expect(seen.has(groups[row])).toBe(false);
      return [Float64Array.from(test, (row) => row), Float64Array.from(test, (row) => -row)];
    });
    expect(margins).toHaveLength(2);
    for (const [first, second] of margins) {
      expect(Array.from(first ?? [])).toEqual(Array.from(labels.keys()));
      expect(second?.[7]).toBe(-7);
    }
    const [losses] = [meanLosses([Float64Array.of(0), Float64Array.of(logit(0.8))], Uint8Array.of(1))];
    expect(losses[0]).toBeCloseTo((Math.log(2) - Math.log(0.8)) / 2, 12);
  });
});

describe('the mean of two models', () => {
  const account = simulateAccount({ customers: 2_000, features: 1, seed: 9 });
  const noise = Float64Array.from(account.matrix);

  it('takes the better one, and nothing of one that says nothing or the opposite', () => {
    const good = fitStack(account.truth, noise, account.labels);
    expect(good.ridge).toBeGreaterThan(0.8);
    expect(good.trees).toBeLessThan(0.1);
    const reversed = account.truth.map((margin) => -margin);
    const all = fitStack(noise, account.truth, account.labels);
    expect(all.trees).toBeGreaterThan(0.5);
    expect(fitStack(account.truth, reversed, account.labels).trees).toBeLessThan(0.1);
    expect(fitStack(reversed, reversed, account.labels)).toMatchObject({ ridge: 0, trees: 0 });
    const mixed = stackedMargins({ intercept: 1, ridge: 0.5, trees: 2 }, Float64Array.of(2), Float64Array.of(3));
    expect(mixed[0]).toBe(8);
  });
});
