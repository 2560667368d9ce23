import { describe, expect, it } from 'vitest';
import { readHeight } from './height-options.ts';
import { UsageError } from './usage-error.ts';

describe('the churn rate and the horizon of a command', () => {
  it.each([
    ['0.05', 0.05],
    ['5%', 0.05],
    [' 12.5 % ', 0.125],
    ['.2', 0.2],
  ])('"%s" is a rate of %d', (text, rate) =>
    expect(readHeight({ 'churn-rate': text }).churnRate).toBeCloseTo(rate, 12),
  );

  it.each(['5', '0', '1', '100%', '-0.1', 'five', '', '0,05'])('"%s" is refused: it is no share', (text) =>
    expect(() => readHeight({ 'churn-rate': text })).toThrow(UsageError),
  );

  it('are not known, and 90 days, unless they are given', () => {
    expect(readHeight({})).toEqual({ churnRate: null, horizonDays: 90 });
    expect(readHeight({ 'horizon-days': '365' }).horizonDays).toBe(365);
    for (const days of ['45', '', '90d']) expect(() => readHeight({ 'horizon-days': days })).toThrow(UsageError);
  });
});
