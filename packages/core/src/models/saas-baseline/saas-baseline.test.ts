import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsPerLogOdds } from '../../explain/attribution.ts';
import { fieldDefinition, type FieldName } from '../../schema/index.ts';
import { allRows, batchOf } from '../testing/batch-of.ts';
import { SAAS_BASELINE_1 } from './rules-1.ts';
import { SAAS_BASELINE_2 } from './rules.ts';
import { createSaasBaseline } from './saas-baseline.ts';

type Customer = Readonly<Partial<Record<FieldName, string>>>;

const amount = (min: number, max: number): fc.Arbitrary<string> =>
  fc.double({ min, max, noNaN: true }).map((value) => value.toFixed(3));
const count = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map(String);

/** Any value that a field of the rules can have, plausible or not. */
const VALUES = {
  contract_type: fc.constantFrom(...fieldDefinition('contract_type').categories),
  feature_usage_score: amount(-20, 130),
  last_activity_days_ago: count(4_000),
  login_frequency: amount(0, 400),
  api_calls_per_month: count(10_000_000),
  seats_used: count(500),
  seats_purchased: count(500),
  support_tickets: count(300),
  nps_score: amount(-100, 100),
  csat_score: amount(0, 100),
  has_integration: fc.constantFrom('yes', 'no'),
  trial_converted: fc.constantFrom('yes', 'no'),
  tenure_months: amount(0, 400),
} as const satisfies Partial<Record<FieldName, fc.Arbitrary<string>>>;
type RuleField = keyof typeof VALUES;
const FIELDS = Object.keys(VALUES) as RuleField[];

/** A customer of whom any subset of the fields is known. */
const customers: fc.Arbitrary<Customer> = fc.record(VALUES, { requiredKeys: [] });

function batchFor(...people: readonly Customer[]) {
  return batchOf(Object.fromEntries(FIELDS.map((field) => [field, people.map((person) => person[field] ?? '')])));
}

function score(prior: number, ...people: readonly Customer[]) {
  const batch = batchFor(...people);
  return createSaasBaseline(prior).score(batch, { rows: allRows(batch), explain: true });
}

/** What more of a field may do to the risk. */
const FALLS: readonly RuleField[] = [
  'feature_usage_score',
  'login_frequency',
  'api_calls_per_month',
  'seats_used',
  'nps_score',
  'csat_score',
  'tenure_months',
];
const RISES: readonly RuleField[] = ['last_activity_days_ago', 'support_tickets'];
const ordered = (field: RuleField) =>
  fc
    .tuple(VALUES[field], VALUES[field])
    .map(([a, b]) => (Number(a) <= Number(b) ? ([a, b] as const) : ([b, a] as const)));

describe('common sense', () => {
  it.each(FALLS)('more %s never raises the risk', (field) => {
    fc.assert(
      fc.property(customers, ordered(field), (customer, [less, more]) => {
        const { probability } = score(0.2, { ...customer, [field]: less }, { ...customer, [field]: more });
        expect(probability[1]!).toBeLessThanOrEqual(probability[0]!);
      }),
    );
  });

  it.each(RISES)('more %s never lowers the risk', (field) => {
    fc.assert(
      fc.property(customers, ordered(field), (customer, [less, more]) => {
        const { probability } = score(0.2, { ...customer, [field]: less }, { ...customer, [field]: more });
        expect(probability[1]!).toBeGreaterThanOrEqual(probability[0]!);
      }),
    );
  });

  it('a longer commitment never raises the risk, and each step lowers it', () => {
    fc.assert(
      fc.property(customers, (customer) => {
        const { probability } = score(
          0.2,
          ...fieldDefinition('contract_type').categories.map((contract) => ({ ...customer, contract_type: contract })),
        );
        for (let i = 1; i < probability.length; i++) expect(probability[i]!).toBeLessThan(probability[i - 1]!);
      }),
    );
  });

  it.each(['has_integration', 'trial_converted'] as const)('%s lowers the risk', (field) => {
    fc.assert(
      fc.property(customers, (customer) => {
        const { probability } = score(0.2, { ...customer, [field]: 'no' }, { ...customer, [field]: 'yes' });
        expect(probability[1]!).toBeLessThan(probability[0]!);
      }),
    );
  });

  it('more seats used of the same seats never raises the risk, and no seats purchased says nothing', () => {
    fc.assert(
      fc.property(
        customers,
        fc.integer({ min: 1, max: 50 }),
        ordered('seats_used'),
        (customer, purchased, [less, more]) => {
          const { probability } = score(
            0.2,
            { ...customer, seats_purchased: String(purchased), seats_used: less },
            { ...customer, seats_purchased: String(purchased), seats_used: more },
          );
          expect(probability[1]!).toBeLessThanOrEqual(probability[0]!);
        },
      ),
    );
    const { margin, bias } = score(0.2, { seats_purchased: '0', seats_used: '5' });
    expect(margin[0]).toBe(bias);
  });
});

describe('the parts of a score', () => {
  it('add up to the log-odds exactly, and in probability points to p − p₀ within 1e-12', () => {
    fc.assert(
      fc.property(customers, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (customer, prior) => {
        const { margin, probability, contributions, bias, baseProbability } = score(prior, customer);
        expect(contributions!.reduce((sum, part) => sum + part, bias)).toBe(margin[0]);
        const slope = pointsPerLogOdds(margin[0]! - bias, probability[0]!, baseProbability);
        const points = contributions!.reduce((sum, part) => sum + part * slope, 0);
        expect(Math.abs(points - (probability[0]! - baseProbability))).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  it('come from the fields that are there alone: the others contribute exactly nothing', () => {
    fc.assert(
      fc.property(customers, (customer) => {
        const { contributions } = score(0.2, customer);
        SAAS_BASELINE_2.rules.forEach(({ key, per }, factor) => {
          const known =
            customer[key as RuleField] !== undefined && (per === undefined || customer[per as RuleField] !== undefined);
          if (!known) expect(contributions![factor]).toBe(0);
        });
      }),
    );
  });

  it.each([
    [SAAS_BASELINE_2, { contract: 0.29, usage: 0.24, engagement: 0.22, tenure: 0.25 }],
    [SAAS_BASELINE_1, { contract: 0.4, usage: 0.3, engagement: 0.2, tenure: 0.1 }],
  ])('weigh as published: $0.version', ({ rules }, published) => {
    const weights: Record<string, number> = {};
    for (const { group, weight } of rules) weights[group] = (weights[group] ?? 0) + weight;
    expect(
      Object.fromEntries(Object.entries(weights).map(([group, weight]) => [group, Number(weight.toFixed(9))])),
    ).toEqual(published);
  });
});

describe('how far a score may go', () => {
  const reached = (customer: Customer) => {
    const { margin, bias } = score(0.2, customer);
    return margin[0]! - bias;
  };

  it('falls with what is known, where that is less than half of the weight', () => {
    // Tenure weighs 0.25, so it reaches half as far alone as beside a contract: 2.5 × 0.25 × 1 in full.
    expect(reached({ tenure_months: '0' })).toBeCloseTo(0.5 * 0.625, 12);
    expect(reached({ tenure_months: '0', support_tickets: '2' })).toBeCloseTo((0.36 / 0.5) * 0.625, 12);
    expect(reached({ tenure_months: '0', contract_type: 'semi_annual' })).toBeCloseTo(0.625, 12);
  });

  it('is the same from half of the weight on', () => {
    const half: Customer = { tenure_months: '0', contract_type: 'semi_annual' };
    expect(reached({ ...half, support_tickets: '2', nps_score: '6.8' })).toBeCloseTo(reached(half), 12);
  });

  it('does not depend on other customers of the file', () => {
    const little: Customer = { tenure_months: '0' };
    const { margin } = score(0.2, little, { tenure_months: '0', contract_type: 'annual' });
    expect(margin[0]).toBe(score(0.2, little).margin[0]);
  });

  it('is what it was in the first version', () => {
    const batch = batchFor({ tenure_months: '0' });
    const model = createSaasBaseline(0.2, { version: 'saas-baseline-1' });
    const { margin, bias } = model.score(batch, { rows: allRows(batch), explain: false });
    expect(margin[0]! - bias).toBeCloseTo(0.4, 12);
  });
});

describe('the prior churn rate', () => {
  it('is the score of a customer of whom nothing is known', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (prior) => {
        const { probability, baseProbability } = score(prior, {});
        expect(probability[0]!).toBeCloseTo(prior, 12);
        expect(baseProbability).toBeCloseTo(prior, 12);
      }),
    );
    const batch = batchFor({});
    expect(createSaasBaseline().score(batch, { rows: allRows(batch), explain: false }).baseProbability).toBeCloseTo(
      0.2,
      12,
    );
  });

  it('moves every score the same way', () => {
    fc.assert(
      fc.property(customers, (customer) => {
        expect(score(0.3, customer).probability[0]!).toBeGreaterThan(score(0.1, customer).probability[0]!);
      }),
    );
  });

  it.each([0, 1, -0.1, 1.5, NaN])('%s is refused', (prior) =>
    expect(() => createSaasBaseline(prior)).toThrow(RangeError),
  );
});

describe('what a row does not say', () => {
  it('lowers what is known of it by the weights of the fields', () => {
    fc.assert(
      fc.property(customers, (customer) => {
        const batch = batchFor(customer);
        const model = createSaasBaseline();
        const { knownWeight } = model.inputQuality(batch, allRows(batch));
        const { missing } = model.weakInputs(batch, 0);
        const unknown = missing.reduce((sum, factor) => sum + model.factors[factor]!.weight, 0);
        expect(knownWeight[0]! + unknown).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is named, and so is what lies outside its range', () => {
    const batch = batchFor({ contract_type: 'annual', feature_usage_score: '180' });
    const model = createSaasBaseline();
    const { missing, outOfRange } = model.weakInputs(batch, 0);
    expect(missing.map((factor) => model.factors[factor]!.key)).toContain('tenure_months');
    expect(missing.map((factor) => model.factors[factor]!.key)).not.toContain('contract_type');
    expect(outOfRange.map((factor) => model.factors[factor]!.key)).toEqual(['feature_usage_score']);
    expect([...model.inputQuality(batch, allRows(batch)).outOfRange]).toEqual([1]);
  });

  it('makes a file ineligible only when no rule has its fields', () => {
    const model = createSaasBaseline();
    for (const { key, per } of SAAS_BASELINE_2.rules)
      expect(model.eligibility(new Set(per === undefined ? [key] : [key, per]), [])).toEqual({ eligible: true });
    expect(model.eligibility(new Set<FieldName>(['customer_id', 'gender', 'seats_used']), [])).toMatchObject({
      eligible: false,
    });
  });
});

it('scores the rows asked for, in their order, and explains only when asked', () => {
  const batch = batchFor({ tenure_months: '1' }, { tenure_months: '60' }, { tenure_months: '12' });
  const scores = createSaasBaseline().score(batch, { rows: Int32Array.of(0, 2), explain: false });
  expect(scores.contributions).toBeNull();
  expect(scores.probability).toHaveLength(2);
  expect(scores.probability[1]).toBe(scores.baseProbability);
});
