import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_RISK_SCALE } from '../models/risk-level.ts';
import { createSaasBaseline } from '../models/saas-baseline/saas-baseline.ts';
import { allRows, batchOf } from '../models/testing/batch-of.ts';
import { pointsPerLogOdds } from './attribution.ts';
import { explainRow } from './explain-row.ts';

const CELLS = {
  customer_id: ['c1', 'c2', 'c3'],
  contract_type: ['Month-to-month', 'Two year', ''],
  tenure_months: ['2', '48', ''],
  feature_usage_score: ['12.5', '91', '250'],
  last_activity_days_ago: ['45', '1', ''],
  seats_purchased: ['10', '10', ''],
  seats_used: ['2', '9', ''],
  nps_score: ['3', '9', ''],
  support_tickets: ['7', '0', ''],
  api_calls_per_month: ['120', '64000', ''],
};

function explain(row: number, explained = true) {
  const batch = batchOf(CELLS);
  const model = createSaasBaseline(0.2);
  const scores = model.score(batch, { rows: allRows(batch), explain: explained });
  return {
    ...explainRow({ model, scores, index: row, scale: PLAIN_RISK_SCALE, batch, row }),
    probability: scores.probability[row]!,
    scores,
    model,
  };
}

describe('the reasons for a score', () => {
  it('are the three strongest, by size of their effect, with risk and protection apart', () => {
    const { explanation, riskFactors, protectiveFactors, scores, model } = explain(0);
    expect(explanation.factors).toHaveLength(3);
    const slope = pointsPerLogOdds(scores.margin[0]! - scores.bias, scores.probability[0]!, scores.baseProbability);
    const bySize = model.factors
      .map(({ key }, i) => ({ key, impact: scores.contributions![i]! * slope }))
      .sort((a, b) => Math.abs(b.impact) - Math.abs(a.impact));
    expect(explanation.factors.map(({ field }) => field)).toEqual(bySize.slice(0, 3).map(({ key }) => key));
    for (const { impact, direction } of riskFactors) expect([impact > 0, direction]).toEqual([true, 'increases']);
    for (const { impact, direction } of protectiveFactors) expect([impact < 0, direction]).toEqual([true, 'decreases']);
    expect(explain(1).protectiveFactors.length).toBeGreaterThan(0);
    expect(explain(1).riskFactors).toEqual([]);
  });

  it('carry business labels and values as a person writes them', () => {
    const { riskFactors } = explain(0);
    const shown = Object.fromEntries(
      [...riskFactors, ...explain(1).protectiveFactors].map(({ field, label, value }) => [field, `${label}: ${value}`]),
    );
    expect(shown).toMatchObject({
      contract_type: 'Contract type: multi year',
      last_activity_days_ago: 'Days since last activity: 1 day',
      seats_used: 'Seat utilisation: 90%',
    });
    expect(riskFactors.find(({ field }) => field === 'contract_type')).toMatchObject({ value: 'month to month' });
    expect(riskFactors.find(({ field }) => field === 'feature_usage_score')).toMatchObject({ value: '12.5' });
  });

  it('are one sentence that speaks of the score and claims no cause', () => {
    for (const row of [0, 1, 2]) {
      const {
        explanation: { summary, factors },
        probability,
      } = explain(row);
      expect(summary).toMatch(
        /^(Low|Medium|High) churn risk within 90 days \((\d+|under 1|over 99)%\)[^.!?]*(\.\d[^.!?]*)*\.$/,
      );
      expect(summary).not.toMatch(
        /because|cause|due to|will (churn|leave|cancel)|leads? to|results? in|reason why|therefore/i,
      );
      expect(summary).toContain(`${Math.round(100 * probability)}%`);
      for (const { label } of factors) expect(summary.toLowerCase()).toContain(label.toLowerCase());
    }
    expect(explain(0).explanation.summary).toContain('the score is raised most by');
    expect(explain(1).explanation.summary).toContain('the score is lowered most by');
  });

  it('name what the row does not give and what is out of range', () => {
    const { explanation } = explain(2);
    expect(explanation.missingInputs).toEqual(expect.arrayContaining(['contract_type', 'tenure_months', 'seats_used']));
    expect(explanation.outOfRangeInputs).toEqual(['feature_usage_score']);
  });

  it('of a row that was scored without them say so, and the sentence is not empty', () => {
    const { explanation, riskFactors, protectiveFactors } = explain(0, false);
    expect(explanation).toMatchObject({ method: 'unavailable', factors: [] });
    expect(explanation.summary).toContain('reasons were not');
    expect([riskFactors, protectiveFactors]).toEqual([[], []]);
  });
});

describe('probability points', () => {
  const margins = fc.double({ min: -12, max: 12, noNaN: true });

  it('of contributions sum to p − p₀ within 1e-12 and keep their signs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 20 }),
        margins,
        (contributions, bias) => {
          const margin = contributions.reduce((sum, part) => sum + part, bias);
          const [p, p0] = [margin, bias].map((m) => 1 / (1 + Math.exp(-m)));
          const slope = pointsPerLogOdds(margin - bias, p!, p0!);
          expect(slope).toBeGreaterThanOrEqual(0);
          const points = contributions.map((part) => part * slope);
          expect(Math.abs(points.reduce((sum, part) => sum + part, 0) - (p! - p0!))).toBeLessThanOrEqual(1e-12);
        },
      ),
    );
  });

  it('of contributions that cancel are those of the slope at p₀', () => {
    expect(pointsPerLogOdds(0, 0.5, 0.5)).toBe(0.25);
  });
});
