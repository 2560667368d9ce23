import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuePhrase } from '../features/value-phrase.ts';
import { riskLevelOf, riskScaleOf, PLAIN_RISK_SCALE } from '../models/risk-level.ts';
import { inEnglish } from '../phrases/in-english.ts';
import { comparisonWith } from './comparison.ts';
import { explanationPhrase } from './explanation-phrase.ts';
import { explanationSentence } from './sentence.ts';

const FACTORS = [
  { field: 'tenure_months', label: 'Tenure', value: '1 month', median: '29' },
  { field: 'contract_type', label: 'Contract type', value: 'month to month', median: null },
  { field: 'nps_score', label: 'NPS score', value: null, median: '41' },
  { field: 'monthly_charges', label: 'Monthly charges', value: '1,899.5 EUR', median: '99 EUR' },
  { field: 'shoe_size', label: 'Shoe size', value: 'about 42', median: null },
] as const;

describe('the explanation as a phrase', () => {
  it('says in English what the sentence says, whatever leads', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.option(fc.double({ min: 0.01, max: 0.6, noNaN: true })),
        fc.option(fc.double({ min: 0.05, max: 0.7, noNaN: true })),
        fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: FACTORS.length }),
        (probability, rate, baseProbability, sizes) => {
          const scale = rate === null ? PLAIN_RISK_SCALE : riskScaleOf(rate, 'stated', 90);
          const score = { probability, level: riskLevelOf(probability, scale), scale, baseProbability };
          const factors = sizes
            .filter((size) => size !== 0)
            .sort((a, b) => Math.abs(b) - Math.abs(a))
            .map((size, i) => ({ ...FACTORS[i]!, impact: size / 1000 }));
          const named = factors.map((factor) => ({ ...factor, comparison: comparisonWith(factor.median) }));
          expect(inEnglish(explanationPhrase(score, factors))).toBe(explanationSentence(score, named));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a value as a phrase', () => {
  it.each([
    ['tenure_months', '1 month', { id: 'value.months', params: { count: 1 } }],
    ['tenure_months', '29', { id: 'value.number', params: { number: 29 } }],
    ['last_activity_days_ago', '12.5 days', { id: 'value.days', params: { count: 12.5 } }],
    ['seats_used', '80%', { id: 'value.percent', params: { percent: 80 } }],
    ['monthly_charges', '1,899.5 EUR', { id: 'value.amount_in', params: { amount: 1899.5, currency: 'EUR' } }],
    ['monthly_charges', '49', { id: 'value.amount', params: { amount: 49 } }],
    ['login_frequency', '3 a month', { id: 'value.per_month', params: { count: 3 } }],
    ['contract_type', 'month to month', { id: 'category', params: { name: 'month_to_month' } }],
    ['has_integration', 'yes', { id: 'value.yes' }],
    ['signup_date', '2026-03-01', { id: 'value.date', params: { date: '2026-03-01' } }],
  ] as const)('of %s, written %s', (field, written, phrase) => expect(valuePhrase(field, written)).toEqual(phrase));

  it.each([
    ['plan', 'yes'],
    ['contract_type', 'whenever'],
    ['monthly_charges', '1,00,000'],
    ['tenure_months', 'long'],
  ] as const)('is none of %s, written %s', (field, written) => expect(valuePhrase(field, written)).toBeNull());
});
