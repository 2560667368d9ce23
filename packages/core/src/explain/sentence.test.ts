import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_RISK_SCALE, riskLevelOf, riskScaleOf } from '../models/risk-level.ts';
import { explanationSentence, percentWords, sentenceHead, type NamedFactor } from './sentence.ts';

const factor = (label: string, impact: number, value: string | null = '3', comparison = ''): NamedFactor => ({
  label,
  value,
  impact,
  comparison,
});
const sentence = (
  probability: number,
  factors: readonly NamedFactor[],
  scale = PLAIN_RISK_SCALE,
  baseProbability: number | null = null,
): string =>
  explanationSentence({ probability, level: riskLevelOf(probability, scale), scale, baseProbability }, factors);

it('names what raises and what lowers the score, strongest first, abbreviations as they are', () => {
  expect(
    sentence(0.72, [
      factor('Contract type', 0.2, 'month to month'),
      factor('NPS score', -0.1),
      factor('Tenure', 0.05, null),
    ]),
  ).toBe(
    'High churn risk within 90 days (72%): the score is raised most by contract type (month to month) and tenure ' +
      '(not given), and lowered by NPS score (3).',
  );
  expect(sentence(0.1, [factor('API calls per month', -0.1, '40')])).toBe(
    'Low churn risk within 90 days (10%): the score is lowered most by API calls per month (40).',
  );
  expect(sentence(0.2, [])).toBe(
    'Low churn risk within 90 days (20%), where every score starts: nothing in this row moves it.',
  );
});

it("says how much more likely than the account's customers, within its horizon, and what is usual there", () => {
  const scale = riskScaleOf(0.05, 'stated', 30);
  expect(sentence(0.15, [factor('Tenure', 0.1, '1 month', '; your median is 29')], scale)).toBe(
    'High churn risk within 30 days (15%, 3 times the churn rate of 5%): the score is raised most by tenure (1 ' +
      'month; your median is 29).',
  );
});

describe('the side that explains the level', () => {
  it('comes first, also when the strongest reason is on the other side', () => {
    const mixed = [
      factor('Tenure', 0.2, '1 month'),
      factor('Streaming TV', 0.1, 'yes'),
      factor('Contract type', -0.05, 'annual'),
    ];
    expect(sentence(0.2, mixed)).toBe(
      'Low churn risk within 90 days (20%): the score is lowered most by contract type (annual), and raised by ' +
        'tenure (1 month) and streaming TV (yes).',
    );
  });

  it('is named even if it has none of the three strongest', () => {
    const raising = [factor('A', 0.3), factor('B', 0.2), factor('C', 0.1), factor('D', -0.01)];
    expect(sentence(0.2, raising)).toContain('lowered most by d (3), and raised by a (3) and b (3).');
    expect(sentence(0.2, raising.slice(0, 2))).toContain('nothing in this row lowers the score; it is raised by a');
  });

  it('is what raises the score above the churn rate, and what lowers it below, whatever the strongest reason', () => {
    const scale = riskScaleOf(0.1, 'stated', 90);
    const mixed = [factor('Tenure', -0.15), factor('Contract type', 0.07, 'monthly')];
    expect(sentence(0.17, mixed, scale, 0.25)).toBe(
      'Medium churn risk within 90 days (17%, 1.7 times the churn rate of 10%): the score is raised most by contract ' +
        'type (monthly), and lowered by tenure (3), from 25%, where every score starts.',
    );
    expect(sentence(0.17, mixed.slice(0, 1), scale, 0.32)).toContain(
      'nothing in this row raises the score; it is lowered by tenure (3), from 32%, where every score starts.',
    );
    expect(sentence(0.06, mixed, scale, 0.14)).toContain('lowered most by tenure (3), and raised by contract type');
  });

  it('never contradicts the figure, or says where the score started', () => {
    const share = fc.double({ min: 0.01, max: 0.95, noNaN: true });
    const impacts = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(share, share, share, impacts, (probability, churnRate, base, sizes) => {
        const factors = sizes.filter((size) => size !== 0).map((size, i) => factor(`F${i}`, size));
        fc.pre(factors.length > 0);
        const scale = riskScaleOf(churnRate, 'stated', 90);
        const text = sentence(probability, factors, scale, base);
        const lift = Number(/, (\S+) times the churn rate/.exec(text)?.[1] ?? 1);
        const raises = /raised most by|nothing in this row raises/.test(text);
        if (lift > 1) expect(raises).toBe(true);
        if (lift < 1) expect(raises).toBe(false);
        const shown = percentWords(probability, scale);
        const opposite = raises ? probability < base : probability > base;
        expect(text.includes('where every score starts')).toBe(opposite && percentWords(base, scale) !== shown);
      }),
    );
  });

  it('leads in every sentence of a low and of a high risk', () => {
    const impacts = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), impacts, (probability, sizes) => {
        const text = sentence(
          probability,
          sizes.filter((size) => size !== 0).map((size, i) => factor(`F${i}`, size)),
        );
        if (text.startsWith('Low')) expect(text).not.toContain('raised most by');
        if (text.startsWith('High')) expect(text).not.toContain('lowered most by');
      }),
    );
  });
});

it('says about where the probability is not exactly the churn rate', () => {
  expect(sentenceHead(0.193, 'low', riskScaleOf(0.2, 'stated', 90))).toContain('(19%, about the churn rate of 20%)');
  expect(sentenceHead(0.584, 'medium', riskScaleOf(0.6, 'stated', 90))).toContain('(58%, about the churn rate of 60%)');
});

describe('a probability in words', () => {
  it('never says that it is certain', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (probability) => {
        expect(percentWords(probability, PLAIN_RISK_SCALE)).toMatch(/^(under 1%|over 99%|[1-9]\d?(\.\d)?%)$/);
      }),
    );
  });

  it('is never on the other side of the border of its level', () => {
    const rate = fc.double({ min: 0.001, max: 0.95, noNaN: true });
    const near = fc.double({ min: -0.006, max: 0.006, noNaN: true });
    fc.assert(
      fc.property(rate, fc.boolean(), near, (churnRate, high, off) => {
        const scale = riskScaleOf(churnRate, 'stated', 90);
        const probability = Math.min(1, Math.max(0, (high ? scale.highFrom : scale.mediumFrom) + off));
        const shown = /\d+(\.\d)?/.exec(percentWords(probability, scale))?.[0];
        if (probability >= 0.01 && probability <= 0.99)
          expect(riskLevelOf(Number(shown) / 100, scale)).toBe(riskLevelOf(probability, scale));
      }),
    );
    expect(percentWords(0.2996, PLAIN_RISK_SCALE)).toBe('29.9%');
    // Whole percent would cross the border of 3.8%, tenths do not.
    expect(percentWords(0.03698, riskScaleOf(0.03, 'stated', 90))).toBe('3.7%');
    expect(sentenceHead(0.5961, 'medium', PLAIN_RISK_SCALE)).toContain('(59.6%)');
  });
});
