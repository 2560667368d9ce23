import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOfRows, stratifiedFolds, stratifiedSplit, timeSplit } from './splits.ts';

const labels = fc.array(fc.nat({ max: 1 }), { minLength: 10, maxLength: 300 }).map((list) => Uint8Array.from(list));
const shareOf = (rows: Int32Array, y: Uint8Array) => rows.reduce((sum, row) => sum + y[row]!, 0);

describe('splits', () => {
  it('stratifiedSplit puts every row on one side, each label by the test share, the same for the same seed', () => {
    fc.assert(
      fc.property(labels, fc.double({ min: 0.1, max: 0.5, noNaN: true }), fc.nat(), (y, share, seed) => {
        const { train, test } = stratifiedSplit(y, share, seed);
        expect([...train, ...test].sort((a, b) => a - b)).toEqual([...y.keys()]);
        const positives = shareOf(Int32Array.from(y.keys()), y);
        expect(shareOf(test, y)).toBe(Math.round(share * positives));
        expect(stratifiedSplit(y, share, seed)).toEqual({ train, test });
      }),
    );
  });

  it('timeSplit sets the latest rows aside and never separates equal times', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(NaN), fc.nat({ max: 30 })), { minLength: 5, maxLength: 80 }),
        (times) => {
          const { train, test } = timeSplit(Float64Array.from(times), 0.3);
          expect(train.length + test.length).toBe(times.length);
          const latest = Math.max(
            -Infinity,
            ...[...train].map((row) => times[row]!).filter((time) => !Number.isNaN(time)),
          );
          for (const row of test) expect(times[row]!).toBeGreaterThan(latest);
        },
      ),
    );
  });

  it('stratifiedFolds gives each fold the same number of each label, give or take one', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 2, max: 7 }), fc.nat(), (y, count, seed) => {
        const folds = stratifiedFolds(y, count, seed);
        for (const label of [0, 1]) {
          const sizes = Array.from(
            { length: count },
            (_, fold) => folds.filter((of, row) => of === fold && y[row] === label).length,
          );
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

/** Rows of customers, as labels, times, and the customer of each row. */
const customers = fc
  .array(fc.record({ label: fc.nat({ max: 1 }), time: fc.nat({ max: 40 }), customer: fc.nat({ max: 25 }) }), {
    minLength: 8,
    maxLength: 200,
  })
  .map((rows) => ({
    labels: Uint8Array.from(rows, ({ label }) => label),
    times: Float64Array.from(rows, ({ time }) => time),
    groups: groupsOfRows(
      Int32Array.from(rows, ({ customer }) => customer),
      Int32Array.from(rows.keys()),
    ),
  }));

describe('splits of rows of customers', () => {
  it('never have a customer on both sides, at random or by time', () => {
    fc.assert(
      fc.property(customers, fc.nat(), ({ labels: y, times, groups }, seed) => {
        for (const { train, test } of [stratifiedSplit(y, 0.3, seed, groups), timeSplit(times, 0.3, groups)]) {
          expect(train.length + test.length).toBe(y.length);
          const trained = new Set([...train].map((row) => groups?.[row] ?? row));
          for (const row of test) expect(trained.has(groups?.[row] ?? row)).toBe(false);
        }
      }),
    );
  });

  it('never have a customer in two folds', () => {
    fc.assert(
      fc.property(customers, fc.integer({ min: 2, max: 6 }), fc.nat(), ({ labels: y, groups }, count, seed) => {
        const folds = stratifiedFolds(y, count, seed, groups);
        const foldOf = new Map<number, number>();
        folds.forEach((fold, row) => {
          const customer = groups?.[row] ?? row;
          expect(foldOf.get(customer) ?? fold).toBe(fold);
          foldOf.set(customer, fold);
        });
      }),
    );
  });

  it('are those of rows where every row is a customer of its own', () => {
    fc.assert(
      fc.property(labels, fc.nat(), (y, seed) => {
        const own = Int32Array.from(y.keys());
        expect(stratifiedSplit(y, 0.3, seed, own)).toEqual(stratifiedSplit(y, 0.3, seed));
        expect(stratifiedFolds(y, 4, seed, own)).toEqual(stratifiedFolds(y, 4, seed));
      }),
    );
  });
});
