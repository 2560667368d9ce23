import { describe, expect, it } from 'vitest';
import { createPace } from './pace.ts';

/** Seconds that are left after these moments. */
function leftAfter(...seen: readonly (readonly [ms: number, fraction: number | null])[]): number | null {
  let at = 0;
  const pace = createPace(() => at);
  let left: number | null = null;
  for (const [ms, fraction] of seen) {
    at = ms;
    left = pace.secondsLeft(fraction);
  }
  return left;
}

describe('the time that is left', () => {
  it('goes by the rate until now, from where it was first seen', () => {
    expect(leftAfter([0, 0], [10_000, 0.5])).toBe(10);
    expect(leftAfter([0, 0.5], [10_000, 0.6])).toBeCloseTo(40);
  });

  it('is not told from the first moments, from a standstill, at the end, or where nobody knows how far it is', () => {
    expect(leftAfter([0, 0], [1_000, 0.5])).toBe(null);
    expect(leftAfter([0, 0.5], [60_000, 0.51])).toBe(null);
    expect(leftAfter([0, 0], [10_000, 1])).toBe(null);
    expect(leftAfter([0, 0], [10_000, null])).toBe(null);
  });

  it('is measured anew where something begins anew', () => {
    expect(leftAfter([0, 0.4], [5_000, 0.8], [6_000, 0.1], [16_000, 0.2])).toBeCloseTo(80);
  });
});
