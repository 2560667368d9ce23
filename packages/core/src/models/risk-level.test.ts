import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_RISK_SCALE, liftInWords, riskLevelOf, riskScaleOf } from './risk-level.ts';
import { riskScaleSentence } from './risk-scale-phrase.ts';

describe('the borders of the levels', () => {
  it.each([
    // Rate, medium from, high from.
    [0.01, 0.025, 0.05],
    [0.05, 0.063, 0.1],
    [0.2, 0.25, 0.4],
    [0.265, 0.3, 0.5],
    [0.4, 0.4, 0.6],
    [0.5, 0.5, 0.75],
  ])('at a churn rate of %d are %d and %d', (rate, medium, high) => {
    expect(riskScaleOf(rate, 'stated', 90)).toMatchObject({ mediumFrom: medium, highFrom: high });
  });

  it('are in order, a high risk is far above the rate, and a medium one not below it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.59, noNaN: true }), (rate) => {
        const { mediumFrom, highFrom } = riskScaleOf(rate, 'stated', 90);
        expect(mediumFrom).toBeLessThan(highFrom);
        expect(highFrom).toBeGreaterThanOrEqual(1.49 * rate);
        expect(mediumFrom).toBeGreaterThanOrEqual(rate - 0.0005);
      }),
    );
  });

  it('are 30 % and 60 % where no churn rate is known', () => {
    expect(PLAIN_RISK_SCALE).toMatchObject({ mediumFrom: 0.3, highFrom: 0.6 });
  });

  it('are judged as results are written, so that no file says 0.6 and medium', () => {
    expect(riskLevelOf(0.5999999)).toBe('high');
    expect(riskLevelOf(0.599999)).toBe('medium');
  });
});

it('one sentence says what the levels mean, by probability and by lift', () => {
  expect(riskScaleSentence(riskScaleOf(0.05, 'stated', 30))).toBe(
    'High risk: at least 10% within 30 days, twice your churn rate of 5%. ' +
      'Medium: at least 6.3%, 1.3 times that rate.',
  );
  expect(riskScaleSentence(riskScaleOf(0.2, 'assumed', 90))).toContain('because your churn rate is not known');
});

it.each([
  [0.1, 'about'],
  [0.15, '1.5 times'],
  [0.196, 'twice'],
  [0.21, '2.1 times'],
])('a probability of %d is %s a churn rate of 10 %%', (probability, words) => {
  expect(liftInWords(probability, 0.1)).toBe(words);
});
