import { describe, expect, it } from 'vitest';
import { faultsOf, Measurements, percentileOf, worstShare } from './measurements.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe('measurements of a load', () => {
  it('are percentiles by nearest rank', () => {
    expect([0.5, 0.95, 0.99, 1].map((share) => percentileOf(hundred, share))).toEqual([50, 95, 99, 100]);
    expect(percentileOf([7], 0.99)).toBe(7);
    expect(percentileOf([], 0.5)).toBe(0);
  });

  it('write down what fails, and count it among nothing else', async () => {
    const measured = new Measurements();
    expect(await measured.measure('page', () => Promise.resolve('a'))).toBe('a');
    expect(await measured.measure('page', () => Promise.reject(new Error('503')))).toBeNull();
    expect([measured.count('page'), measured.errors]).toEqual([1, ['page: 503']]);
  });

  it('tell an account that waits for all others apart from those that take turns', () => {
    expect(
      worstShare([
        [1, 3, 5],
        [2, 4, 6],
      ]),
    ).toBeCloseTo(4 / 3.5);
    expect(worstShare([[1, 2, 3], [2, 3, 4], [1, 2, 3], [20, 21, 22], []])).toBeGreaterThan(2);
    expect(worstShare([])).toBe(0);
  });

  it('do not pass with an error, a loss or an unfair wait', () => {
    const good = { errors: 0, asked: 10, completed: 10, worstShare: 2 };
    expect(faultsOf(good)).toEqual([]);
    expect(faultsOf({ ...good, errors: 1 })).toEqual(['1 requests failed']);
    expect(faultsOf({ ...good, completed: 9 })).toEqual(['1 of 10 predictions were lost']);
    expect(faultsOf({ ...good, worstShare: 2.5 })).toEqual(['an account waited 2.50 times its fair share']);
  });
});
