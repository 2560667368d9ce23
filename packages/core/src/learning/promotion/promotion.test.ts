import { describe, expect, it } from 'vitest';
import { aucOf } from '../../numerics/auc.ts';
import { createRandom } from '../../numerics/random.ts';
import { inEnglish } from '../../phrases/in-english.ts';
import { firstCustomers, simulateAccount, type SimulatedAccount } from '../ladder/testing/simulate.ts';
import { evidenceOf, holdOut } from './beats-the-rules.ts';
import { judge, shouldRollBack, type Evidence, type Judgement } from './judge.ts';
import { watchShadow } from './watch-shadow.ts';

const FULL = process.env['TEST_SIZE'] === 'full';
const random = createRandom(1);
/** Differences with a mean and some noise. */
const noisy = (count: number, mean: number): Float64Array =>
  Float64Array.from({ length: count }, () => mean + 0.2 * random.normal());

const fine: Evidence = {
  differences: noisy(600, 0.05),
  customers: null,
  leavers: 120,
  slope: 1,
  auc: 0.8,
  labelKind: 'forward',
  leaks: [],
  missing: [],
  look: 1,
  leaversKnown: 120,
  leaversAtLastLook: null,
};
const said = ({ reasons }: Judgement): string => reasons.map(inEnglish).join(' ');

describe('a challenger', () => {
  it('is promoted where it wins for certain', () => {
    const judgement = judge(fine);
    expect(judgement.decision).toBe('promote');
    expect(said(judgement)).toMatch(
      /^It replaces the model before: log loss is lower by 0\.0\d\d, surely by more than/,
    );
    expect(judge({ ...fine, labelKind: 'reconstructed' }).decision).toBe('promote');
  });

  it.each([
    ['it may be chance', { differences: noisy(600, 0) }, 'promotion.not_certain'],
    ['it gains too little', { differences: new Float64Array(600).fill(0.001) }, 'promotion.too_little'],
    ['its probabilities are too timid or bold', { slope: 0.5 }, 'promotion.slope'],
    ['its slope is not known', { slope: NaN }, 'promotion.slope'],
    ['it knows the outcome from a column', { leaks: ['cancel_reason'] }, 'promotion.leak'],
    ['it is too good to be true', { auc: 0.985 }, 'promotion.too_good'],
    ['its outcomes are a status', { labelKind: 'status' }, 'promotion.status'],
    ['the last file lacks its inputs', { missing: ['Region'] }, 'promotion.fields_missing'],
  ] as const)('is kept back where %s', (_, against, id) => {
    const judgement = judge({ ...fine, ...against });
    expect(judgement.decision).toBe('keep');
    expect(judgement.reasons.map((reason) => reason.id)).toEqual([id]);
    expect(judgement.alphaSpent).toBe(0.1);
  });

  it('is not looked at, and spends nothing, while there are too few outcomes or too few new ones', () => {
    const few = judge({ ...fine, differences: noisy(150, 0.5), leavers: 30 });
    expect(few).toMatchObject({ decision: 'wait', alphaSpent: 0 });
    expect(said(few)).toBe(
      '150 customers, 30 of whom left, are too few to judge by: 200 customers or 40 leavers are needed.',
    );
    const again = judge({ ...fine, look: 2, leaversAtLastLook: 100 });
    expect(again).toMatchObject({ decision: 'wait', reasons: [{ id: 'promotion.too_soon' }] });
    expect(judge({ ...fine, look: 2, leaversAtLastLook: 96 }).decision).toBe('promote');
  });

  it('is told how many outcomes would settle it, where any number would', () => {
    const differences = Float64Array.from({ length: 400 }, (_, i) => 0.02 + (i % 2 === 0 ? 0.5 : -0.5));
    const { decision, leaversToSettle } = judge({ ...fine, differences, leavers: 100 });
    expect(decision).toBe('keep');
    // (1.28 × 0.5 / 0.02)² is about 1,030 customers, a quarter of whom leave: 630 more customers, 158 more leavers.
    expect(leaversToSettle).toBeGreaterThan(140);
    expect(leaversToSettle).toBeLessThan(180);
    expect(judge({ ...fine, differences: noisy(400, -0.1) }).leaversToSettle).toBeNull();
    const tiny = Float64Array.from({ length: 400 }, (_, i) => 0.001 + (i % 2 === 0 ? 0.05 : -0.05));
    expect(judge({ ...fine, differences: tiny }).leaversToSettle).toBeNull();
  });

  it('needs more evidence from the sixth look on', () => {
    const differences = Float64Array.from({ length: 400 }, (_, i) => 0.04 + (i % 2 === 0 ? 0.5 : -0.5));
    expect(judge({ ...fine, differences, look: 5 }).decision).toBe('promote');
    expect(judge({ ...fine, differences, look: 6 }).decision).toBe('keep');
  });
});

describe('a model that was promoted', () => {
  it('gives way where it is worse for certain, and not before', () => {
    expect(shouldRollBack(noisy(400, -0.05), null)).toBe(true);
    expect(shouldRollBack(noisy(400, 0.0), null)).toBe(false);
    expect(shouldRollBack(Float64Array.of(-1), null)).toBe(false);
  });

  it('is watched beside its shadow every day, by a bound that allows for that', () => {
    expect(watchShadow(noisy(40, 5), null).verdict).toBe('not certain');
    expect(watchShadow(noisy(2_000, 0.05), null).verdict).toBe('better');
    expect(watchShadow(noisy(2_000, -0.05), null).verdict).toBe('worse');
    let everCertain = 0;
    for (let run = 0; run < 100; run++) {
      const all = noisy(1_000, 0);
      const looks = Array.from({ length: 30 }, (_, day) => all.subarray(0, 50 + 30 * day));
      if (looks.some((seen) => watchShadow(seen, null).verdict !== 'not certain')) everCertain++;
    }
    expect(everCertain).toBeLessThanOrEqual(9);
  });
});

/** An account that grows, and is looked at five times; whether the ridge model ever replaced the rules. */
function everPromoted(account: SimulatedAccount, first: number): boolean {
  let last: number | null = null;
  let look = 1;
  for (let customers = first; customers <= account.labels.length && look <= 5; customers++) {
    const known = firstCustomers(account, customers);
    const leavers = known.labels.reduce((sum, label) => sum + label, 0);
    if (last !== null && leavers < 1.25 * last) continue;
    const { recalibrated, ridge } = holdOut(known, { churnRate: 0.2 }, look);
    const judgement = judge({
      ...fine,
      ...evidenceOf(recalibrated, ridge, known),
      look,
      leaversKnown: leavers,
      leaversAtLastLook: last,
    });
    if (judgement.decision === 'promote') return true;
    last = leavers;
    look++;
  }
  return false;
}

describe('accounts that are looked at five times', () => {
  const accounts = FULL ? 160 : 6;
  const timeout = FULL ? 1_200_000 : 90_000;

  it('hardly ever promote a model where there is nothing to learn', { timeout }, () => {
    let promoted = 0;
    for (let seed = 0; seed < accounts; seed++) {
      const account = simulateAccount({ customers: 600, features: 10, seed: 1_000 + seed });
      if (everPromoted(account, 200)) promoted++;
    }
    // At most 5 % of all, and one of the few of a small test.
    expect(promoted).toBeLessThanOrEqual(FULL ? 0.05 * accounts : 1);
  });

  it('find what is there in nine of ten cases, from 200 customers on', { timeout }, () => {
    let promoted = 0;
    const oracle: number[] = [];
    for (let seed = 0; seed < accounts; seed++) {
      const account = simulateAccount({
        customers: 600,
        features: 10,
        seed: 2_000 + seed,
        signal: [1.1, -0.9, 0.5],
      });
      oracle.push(aucOf(account.truth, account.labels));
      if (everPromoted(account, 200)) promoted++;
    }
    expect(oracle.reduce((sum, auc) => sum + auc, 0) / accounts).toBeGreaterThan(0.81);
    expect(promoted).toBeGreaterThanOrEqual(0.9 * accounts);
  });
});
