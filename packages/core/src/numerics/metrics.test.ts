import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapIntervals } from './bootstrap.ts';
import { calibrationTable, metricsOf } from './metrics.ts';
import { intervalsJson, metricsJson } from '../training/metrics-json.ts';

const cases = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
      fc.nat({ max: 1 }),
    ),
    { minLength: 2, maxLength: 60 },
  )
  .filter((rows) => new Set(rows.map(([, label]) => label)).size === 2);
const arrays = (rows: readonly (readonly [number, number])[]) =>
  [Float64Array.from(rows, ([p]) => p), Uint8Array.from(rows, ([, label]) => label)] as const;

describe('metrics', () => {
  it('equal those of scikit-learn on a small example', () => {
    // accuracy_score, roc_auc_score, average_precision_score, log_loss and brier_score_loss of these six rows.
    const found = metricsOf(Float64Array.of(0.1, 0.4, 0.35, 0.8, 0.65, 0.2), Uint8Array.of(0, 0, 1, 1, 1, 0));
    expect(found.accuracy).toBeCloseTo(5 / 6, 12);
    expect(found.rocAuc).toBeCloseTo(8 / 9, 12);
    expect(found.prAuc).toBeCloseTo(1 / 3 + 1 / 3 + (1 / 3) * (3 / 4), 12);
    expect(found.logLoss).toBeCloseTo(
      -(Math.log(0.9) + Math.log(0.6) + Math.log(0.35) + Math.log(0.8) + Math.log(0.65) + Math.log(0.8)) / 6,
      12,
    );
    expect(found.brier).toBeCloseTo((0.01 + 0.16 + 0.4225 + 0.04 + 0.1225 + 0.04) / 6, 12);
  });

  it('compute average precision by its definition, with ties as one rank', () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const [p, y] = arrays(rows);
        const positives = rows.filter(([, label]) => label === 1).length;
        const thresholds = [...new Set(rows.map(([q]) => q))].sort((a, b) => b - a);
        let recall = 0;
        let expected = 0;
        for (const threshold of thresholds) {
          const above = rows.filter(([q]) => q >= threshold);
          const hits = above.filter(([, label]) => label === 1).length;
          expected += (hits / positives - recall) * (hits / above.length);
          recall = hits / positives;
        }
        expect(metricsOf(p, y).prAuc).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const forward = metricsOf(...arrays(rows));
        const backward = metricsOf(...arrays(rows.toReversed()));
        for (const key of Object.keys(forward) as (keyof typeof forward)[])
          expect(backward[key]).toBeCloseTo(forward[key], 9);
      }),
    );
  });

  it('are perfect for perfect predictions, and uninformative for the base rate', () => {
    const labels = Uint8Array.from({ length: 200 }, (_, i) => Number(i % 5 === 0));
    expect(metricsOf(Float64Array.from(labels), labels)).toMatchObject({
      accuracy: 1,
      rocAuc: 1,
      prAuc: 1,
      brier: 0,
      ece: 0,
      liftAt10: 5,
    });
    const base = metricsOf(new Float64Array(200).fill(0.2), labels);
    expect(base).toMatchObject({ rocAuc: 0.5, accuracy: 0.8 });
    expect(base.liftAt10).toBeCloseTo(1, 12);
    expect(base.ece).toBeCloseTo(0, 12);
  });

  it('stay finite for wrong predictions of certainty', () => {
    const { logLoss } = metricsOf(Float64Array.of(0, 1), Uint8Array.of(1, 0));
    expect(logLoss).toBeGreaterThan(30);
    expect(Number.isFinite(logLoss)).toBe(true);
  });
});

it('calibrationTable counts every row once, and its distances add up to the calibration error', () => {
  fc.assert(
    fc.property(cases, (rows) => {
      const [p, y] = arrays(rows);
      const table = calibrationTable(p, y);
      expect(table.reduce((sum, bin) => sum + bin.rows, 0)).toBe(rows.length);
      expect(
        table.reduce((sum, bin) => sum + (bin.rows / rows.length) * Math.abs(bin.meanProbability - bin.churnRate), 0),
      ).toBeCloseTo(metricsOf(p, y).ece, 12);
    }),
  );
});

it('bootstrapIntervals cover most of the random variation, and are the same for the same seed', () => {
  const labels = Uint8Array.from({ length: 400 }, (_, i) => Number(i % 4 === 0));
  const p = Float64Array.from(labels, (label, i) => (label === 1 ? 0.3 : 0.2) + (i % 37) / 60);
  const intervals = bootstrapIntervals(p, labels, 5, 200);
  const metrics = metricsOf(p, labels);
  expect(bootstrapIntervals(p, labels, 5, 200)).toEqual(intervals);
  expect(intervals.rocAuc[0]).toBeLessThan(metrics.rocAuc);
  expect(intervals.rocAuc[1]).toBeGreaterThan(metrics.rocAuc);
  expect(intervals.rocAuc[1] - intervals.rocAuc[0]).toBeLessThan(0.2);
  expect(Object.keys(intervalsJson(intervals))).toEqual(Object.keys(metricsJson(metrics)));
  expect(Object.keys(metricsJson(metrics))).toEqual([
    'accuracy',
    'roc_auc',
    'pr_auc',
    'log_loss',
    'brier',
    'ece',
    'lift_at_10',
  ]);
});
