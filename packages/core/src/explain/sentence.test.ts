import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explanationSentence, percentWords } from './sentence.ts';
import type { Factor } from './types.ts';

const factor = (label: string, impact: number, value: string | null = '3'): Factor => ({
  field: label,
  label,
  value,
  impact,
  direction: impact > 0 ? 'increases' : 'decreases',
});

it('names what raises and what lowers the score, strongest first, abbreviations as they are', () => {
  expect(
    explanationSentence(0.72, 'high', [
      factor('Contract type', 0.2, 'month to month'),
      factor('NPS score', -0.1),
      factor('Tenure', 0.05, null),
    ]),
  ).toBe(
    'High churn risk (72%): the score is raised most by contract type (month to month) and tenure (not given), ' +
      'and lowered by NPS score (3).',
  );
  expect(explanationSentence(0.1, 'low', [factor('API calls per month', -0.1, '40')])).toBe(
    'Low churn risk (10%): the score is lowered most by API calls per month (40).',
  );
  expect(
    explanationSentence(0.04, 'low', [
      factor('Tenure', -0.2, '72 months'),
      factor('Streaming TV', 0.1, 'yes'),
      factor('Contract type', -0.05, 'annual'),
    ]),
  ).toBe(
    'Low churn risk (4%): the score is lowered most by tenure (72 months) and contract type (annual), ' +
      'and raised by streaming TV (yes).',
  );
  expect(explanationSentence(0.2, 'low', [])).toBe(
    'Low churn risk (20%), the average: nothing in this row moves the score.',
  );
});

it('never says that it is certain', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (probability) => {
      expect(percentWords(probability)).toMatch(/^(under 1%|over 99%|[1-9]\d?%)$/);
    }),
  );
});
