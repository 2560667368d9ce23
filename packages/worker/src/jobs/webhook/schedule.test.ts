import { describe, expect, it } from 'vitest';
import { readRetryAfter, retryDelay } from './schedule.ts';

describe('the next attempt', () => {
  it('comes later and later, each within a fifth of its time, and none after the tenth', () => {
    const planned = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
    planned.forEach((pause, i) => {
      expect(retryDelay(i + 1, null, 0)).toBeCloseTo(pause * 0.8);
      expect(retryDelay(i + 1, null, 0.5)).toBeCloseTo(pause);
      expect(retryDelay(i + 1, null, 1)).toBeCloseTo(pause * 1.2);
    });
    expect(retryDelay(10, null, 0.5)).toBeNull();
    expect(retryDelay(10, 60, 0.5)).toBeNull();
  });

  it('comes no sooner than the receiver asks for, and no sooner than planned', () => {
    expect(retryDelay(1, 3_600, 0.5)).toBe(3_600);
    expect(retryDelay(4, 10, 0.5)).toBe(7_200);
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-06-01T10:00:00Z');
  it.each([
    ['120', 120],
    [' 5 ', 5],
    ['999999999', 86_400],
    ['Mon, 01 Jun 2026 10:05:00 GMT', 300],
    ['Mon, 01 Jun 2026 09:00:00 GMT', null],
    ['Wed, 01 Jun 2033 10:00:00 GMT', 86_400],
    ['0', null],
    ['soon', null],
    ['-1', null],
    [undefined, null],
  ])('%s is %s seconds', (header, seconds) => {
    expect(readRetryAfter(header, now)).toBe(seconds);
  });
});
