import { describe, expect, it } from 'vitest';
import { interval } from './interval.ts';

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('the interval of leavers', () => {
  it('has four draws in five, where customers leave independently with the probabilities of their scores', () => {
    const random = randomOf(1);
    const probabilities = Array.from({ length: 400 }, () => random() ** 2);
    const mean = probabilities.reduce((sum, p) => sum + p, 0);
    const variance = probabilities.reduce((sum, p) => sum + p * (1 - p), 0);
    const { low, high } = interval(mean, variance, { most: 400, isWhole: true });
    let inside = 0;
    for (let draw = 0; draw < 2_000; draw++) {
      const left = probabilities.filter((p) => random() < p).length;
      if (left >= low! && left <= high!) inside++;
    }
    // Whole customers: never fewer than four in five, and hardly more.
    expect(inside / 2_000).toBeGreaterThan(0.78);
    expect(inside / 2_000).toBeLessThan(0.88);
  });

  it('stays within what is possible, and has no ends where the variance was not recorded', () => {
    expect(interval(1, 100, { most: 3, isWhole: true })).toMatchObject({ low: 0, high: 3 });
    expect(interval(10, 0)).toMatchObject({ low: 10, high: 10 });
    expect(interval(10, undefined)).toEqual({ estimate: 10, low: null, high: null, confidence: 0.8 });
  });
});
