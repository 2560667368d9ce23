import { describe, expect, it } from 'vitest';
import { restAfter } from './start-learning.ts';

describe('an owner who is learnt from', () => {
  it('does not rest where there is little to read', () => {
    expect(restAfter(0)).toBe(0);
    expect(restAfter(4_900_000)).toBe(0);
  });
  it('rests the longer, the more there is to read, and an hour at most', () => {
    expect(restAfter(5_000_000)).toBe(10);
    expect(restAfter(105_000_000)).toBe(210);
    expect(restAfter(1e12)).toBe(3_600);
  });
});
