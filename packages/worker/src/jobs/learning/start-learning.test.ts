import { describe, expect, it } from 'vitest';
import { restAfter } from './start-learning.ts';

describe('an owner who is learnt from', () => {
  it('does not rest after a look that was quick', () => {
    expect(restAfter(0.2)).toBe(0);
    expect(restAfter(20)).toBe(0);
  });
  it('rests ten times as long as a look took, and an hour at most', () => {
    expect(restAfter(30)).toBe(300);
    expect(restAfter(600)).toBe(3_600);
  });
});
