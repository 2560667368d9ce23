import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignMaxWeight } from './max-weight.ts';

const weight = fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10);
const matrices = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(weight, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

const totalOf = (weights: readonly (readonly number[])[], columns: readonly number[]) =>
  columns.reduce((sum, column, row) => sum + (column === -1 ? 0 : weights[row]![column]!), 0);

/** The best total, by trying everything. */
function bestTotal(weights: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  if (row === weights.length) return 0;
  const alone = bestTotal(weights, row + 1, used);
  return Math.max(
    alone,
    ...weights[row]!.map((value, column) =>
      used.includes(column) ? 0 : value + bestTotal(weights, row + 1, [...used, column]),
    ),
  );
}

describe('assignMaxWeight', () => {
  it('is as good as the best of all assignments', () => {
    fc.assert(
      fc.property(matrices, (weights) => {
        expect(totalOf(weights, assignMaxWeight(weights))).toBeCloseTo(bestTotal(weights), 9);
      }),
    );
  });

  it('uses no column twice and makes no worthless pair', () => {
    fc.assert(
      fc.property(matrices, (weights) => {
        const used = assignMaxWeight(weights).flatMap((column, row) =>
          column === -1 ? [] : [{ column, value: weights[row]![column]! }],
        );
        expect(new Set(used.map(({ column }) => column)).size).toBe(used.length);
        expect(used.every(({ value }) => value > 0)).toBe(true);
      }),
    );
  });
});
