import { createRandom } from '../../packages/core/src/numerics/random.ts';
import { describe, expect, it } from 'vitest';
import { median, medianInterval } from './median-interval.ts';

describe('the interval of a median', () => {
  it('has the ranks of the tables: the sixth and the fifteenth of 20, the 14th and the 28th of 41', () => {
    const ranks = (n: number): readonly [number, number] =>
      medianInterval(
        Array.from({ length: n }, (_, i) => i + 1),
        0.95,
      );
    expect(ranks(5)).toEqual([1, 5]);
    expect(ranks(6)).toEqual([1, 6]);
    expect(ranks(20)).toEqual([6, 15]);
    expect(ranks(41)).toEqual([14, 28]);
  });

  it('holds the median in at least 95 of 100 cases, however skew the values are', () => {
    const random = createRandom(3);
    let held = 0;
    for (let run = 0; run < 2_000; run++) {
      const [low, high] = medianInterval(
        Array.from({ length: 21 }, () => Math.exp(2 * random.normal())),
        0.95,
      );
      if (low <= 1 && high >= 1) held++;
    }
    expect(held / 2_000).toBeGreaterThanOrEqual(0.945);
    expect(median([3, 1, 2])).toBe(2);
  });
});
