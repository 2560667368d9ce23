import { describe, expect, it } from 'vitest';
import { sigmoid } from '../../numerics/logistic.ts';
import { createRandom, type Random } from '../../numerics/random.ts';
import { inEnglish } from '../../phrases/in-english.ts';
import { assignHoldout, type Candidate } from './assign-holdout.ts';
import { measureEffect, type ExperimentRows } from './measure-effect.ts';
import { planExperiment } from './plan-experiment.ts';

const FULL = process.env['TEST_SIZE'] === 'full';

describe('a holdout', () => {
  const candidates: readonly Candidate[] = Array.from({ length: 1_000 }, (_, i) => ({
    customerId: `c${i}`,
    stratum: i % 4 === 0 ? 'high' : 'medium',
  }));
  const shareOf = (stratum: string, arms: ReadonlyMap<string, string>): number => {
    const members = candidates.filter((each) => each.stratum === stratum);
    return members.filter(({ customerId }) => arms.get(customerId) === 'holdout').length / members.length;
  };

  it('is the same share of every level, and always the same customers', () => {
    const arms = assignHoldout(candidates, { salt: 'spring', share: 0.2 });
    expect(shareOf('high', arms)).toBe(0.2);
    expect(shareOf('medium', arms)).toBe(0.2);
    expect(assignHoldout(candidates.toReversed(), { salt: 'spring', share: 0.2 })).toEqual(arms);
    expect(assignHoldout(candidates, { salt: 'autumn', share: 0.2 })).not.toEqual(arms);
  });

  it('keeps who was assigned before, and makes up for them', () => {
    const first = assignHoldout(candidates.slice(0, 500), { salt: 's', share: 0.1 });
    const all = assignHoldout(candidates, { salt: 's', share: 0.1, assigned: first });
    for (const [id, arm] of first) expect(all.get(id)).toBe(arm);
    expect(shareOf('medium', all)).toBeCloseTo(0.1, 2);
  });

  it('of levels with a customer or two is kept on average', () => {
    const lonely = Array.from({ length: 2_000 }, (_, i) => ({ customerId: `c${i}`, stratum: `s${i}` }));
    const held = [...assignHoldout(lonely, { salt: 's', share: 0.15 }).values()].filter((arm) => arm === 'holdout');
    expect(held.length / 2_000).toBeCloseTo(0.15, 1);
  });
});

function experiment(customers: number, random: Random, effect: number): ExperimentRows {
  const probabilities = Float64Array.from({ length: customers }, () => sigmoid(-0.9 + random.normal()));
  const treated = Uint8Array.from(probabilities, () => Number(random.next() < 0.5));
  return {
    probabilities,
    treated,
    labels: Uint8Array.from(probabilities, (p, i) => Number(random.next() < p * (1 + effect * (treated[i] ?? 0)))),
    revenue: Float64Array.from(probabilities, () => 1_000),
    costPerContact: 10,
  };
}

describe('what contacting does', () => {
  it('is found where it helps, with what it is worth', () => {
    const found = measureEffect(experiment(6_000, createRandom(1), -0.4));
    expect(found.verdict).toBe('helps');
    // Of a third who leave, four tenths stay: 13 points, and 130 of a thousand, less ten of cost.
    expect(found.churn.value).toBeCloseTo(-0.13, 1);
    expect(found.money?.value).toBeGreaterThan(70);
    expect(found.money?.value).toBeLessThan(190);
    expect(found.correlation).toBeGreaterThan(0.3);
  });

  it('is rarely claimed where it does nothing, though it is looked at again and again', () => {
    const random = createRandom(2);
    const runs = FULL ? 400 : 60;
    let claimed = 0;
    for (let run = 0; run < runs; run++) {
      const all = experiment(1_500, random, 0);
      const verdicts = Array.from({ length: 10 }, (_, look) => {
        const seen = 150 * (look + 1);
        return measureEffect({
          ...all,
          probabilities: all.probabilities.subarray(0, seen),
          treated: all.treated.subarray(0, seen),
          labels: all.labels.subarray(0, seen),
        }).verdict;
      });
      if (verdicts.some((verdict) => verdict !== 'not certain')) claimed++;
    }
    expect(claimed / runs).toBeLessThanOrEqual(0.05);
  });

  it('is seen more sharply with the score than without it', () => {
    const rows = experiment(4_000, createRandom(3), -0.2);
    const width = ({ churn: { interval } }: ReturnType<typeof measureEffect>): number => interval[1] - interval[0];
    const blind = measureEffect({ ...rows, probabilities: new Float64Array(4_000).fill(0.3) });
    expect(width(measureEffect(rows))).toBeLessThan(0.95 * width(blind));
  });

  it('is not said of a handful', () => {
    expect(measureEffect(experiment(20, createRandom(4), -1))).toMatchObject({ verdict: 'not certain' });
  });
});

describe('a planned experiment', () => {
  it('says how many customers and how long', () => {
    const input = { churnRate: 0.2, effect: 0.05, correlation: 0, holdoutShare: 0.5, candidatesPerMonth: 150 };
    const plan = planExperiment(input);
    expect(plan).toMatchObject({ perArm: 1_024, months: 14 });
    expect(inEnglish(plan.sentence)).toBe(
      'To see such an effect, 1,024 customers are needed who are contacted and as many who are not: about 14 months ' +
        'at your size.',
    );
    expect(planExperiment({ ...input, correlation: 0.5 }).perArm).toBe(768);
    expect(planExperiment({ ...input, holdoutShare: 0.1 }).months).toBeGreaterThan(30);
    expect(() => planExperiment({ ...input, effect: 0 })).toThrow('above 0');
  });
});
