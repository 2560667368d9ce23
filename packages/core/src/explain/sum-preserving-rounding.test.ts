import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundPreservingSum } from './sum-preserving-rounding.ts';

function addUp(parts: readonly number[], p: number, p0: number): number[] {
  // Behind the parts that count is something else, which must stay as it is.
  const impacts = Float64Array.of(...parts, 7);
  roundPreservingSum(impacts, parts.length, p, p0);
  expect(impacts[parts.length]).toBe(7);
  return [...impacts.subarray(0, parts.length)];
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
const millionths = (value: number): number => Math.round(value * 1e6);

/** Parts that sum to p − p₀, largest first. */
const scores = fc
  .tuple(
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 }),
    fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  )
  .filter(([parts]) => Math.abs(sum(parts)) > 0.01)
  .map(([parts, p, p0]) => ({
    p,
    p0,
    parts: parts.map((part) => (part * (p - p0)) / sum(parts)).sort((a, b) => Math.abs(b) - Math.abs(a)),
  }));

describe('impacts', () => {
  it('sum to p − p₀, and to the rounded p − p₀ once they are rounded', () => {
    fc.assert(
      fc.property(scores, ({ parts, p, p0 }) => {
        const impacts = addUp(parts, p, p0);
        expect(Math.abs(sum(impacts) - (p - p0))).toBeLessThanOrEqual(1e-12);
        // A remainder of exactly half a millionth may be rounded either way.
        expect(Math.abs(sum(impacts.map(millionths)) - (millionths(p) - millionths(p0)))).toBeLessThanOrEqual(
          Number(parts.length < 3),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('are moved by two millionths at most, and never across zero', () => {
    fc.assert(
      fc.property(scores, ({ parts, p, p0 }) => {
        addUp(parts, p, p0).forEach((impact, i) => {
          expect(Math.abs(impact - parts[i]!)).toBeLessThanOrEqual(2.1e-6);
          if (i > 1 && impact !== 0) expect(Math.sign(impact)).toBe(Math.sign(parts[i]!));
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('of one part are that part', () => {
    expect(addUp([0.25], 0.5, 0.25)).toEqual([0.25]);
    expect(addUp([], 0.5, 0.5)).toEqual([]);
  });
});
