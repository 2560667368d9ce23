import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../errors.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { createSaasBaseline } from '../saas-baseline/saas-baseline.ts';
import type { ChurnModel } from '../types.ts';
import { DEFAULT_EXPERIMENT, experimentPosition, routeFile, type Experiment } from './router.ts';

const IDS = 100_000;

/** The rules under another name that need other fields: all that routing looks at. */
function modelThatNeeds(id: string, ...needed: readonly FieldName[]): ChurnModel {
  return {
    ...createSaasBaseline(),
    id,
    eligibility: (fields) =>
      needed.every((field) => fields.has(field))
        ? { eligible: true }
        : { eligible: false, reason: `${id} needs ${needed.join(', ')}` },
  };
}

const telecom = modelThatNeeds('telecom', 'internet_service');
const baseline = createSaasBaseline();
const models = [baseline, telecom];
const every = new Set<FieldName>(['customer_id', 'tenure_months', 'internet_service']);
const route = (input: Partial<Parameters<typeof routeFile>[0]> = {}) =>
  routeFile({ models, model: 'auto', experiment: DEFAULT_EXPERIMENT, fields: every, header: [], ...input });

/** Counts of 100,000 customers per arm. */
function counts(experiment: Experiment, idOf: (i: number) => string, all: readonly ChurnModel[] = models): number[] {
  const routing = route({ experiment, models: all });
  const perModel = routing.models.map(() => 0);
  for (let i = 0; i < IDS; i++) perModel[routing.modelFor(idOf(i))]!++;
  return perModel;
}

function expectWithinThreeSigma(observed: number, share: number): void {
  expect(Math.abs(observed - IDS * share)).toBeLessThanOrEqual(3 * Math.sqrt(IDS * share * (1 - share)));
}

describe('the distribution of 100,000 customers', () => {
  it.each<[string, (i: number) => string]>([
    ['numbers', String],
    ['padded numbers', (i) => `C-${String(i).padStart(6, '0')}`],
    ['hexadecimal ids', (i) => ((i * 2_654_435_761) % 2 ** 32).toString(16)],
    ['emails', (i) => `person${i}@example.com`],
  ])('is half and half within 3 sigma for %s', (_, idOf) =>
    expectWithinThreeSigma(counts(DEFAULT_EXPERIMENT, idOf)[0]!, 0.5),
  );

  it.each([0.5, 0.3, 0.1, 0.05, 0.01])('follows a share of %d within 3 sigma', (share) => {
    const experiment = {
      salt: 'shares',
      arms: [
        { model: 'telecom', share },
        { model: 'saas-baseline', share: 1 - share },
      ],
    };
    const [first, second] = counts(experiment, (i) => `customer ${i}`);
    expectWithinThreeSigma(first!, share);
    expect(first! + second!).toBe(IDS);
  });

  it('follows the shares of three arms', () => {
    const shares = [0.2, 0.3, 0.5];
    const three = shares.map((_, i) => modelThatNeeds(`m${i}`));
    const perArm = counts({ salt: 's', arms: shares.map((share, i) => ({ model: `m${i}`, share })) }, String, three);
    shares.forEach((share, i) => expectWithinThreeSigma(perArm[i]!, share));
  });

  it('fills tenths evenly: chi-square with 9 degrees of freedom below its 99.9th percentile', () => {
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < IDS; i++) bins[Math.floor(10 * experimentPosition('salt', `C${i}`))]!++;
    expect(bins.reduce((sum, n) => sum + (n - IDS / 10) ** 2 / (IDS / 10), 0)).toBeLessThan(27.88);
  });

  it('is independent between salts', () => {
    const other = route({ experiment: { ...DEFAULT_EXPERIMENT, salt: 'another' } });
    const routing = route();
    let same = 0;
    for (let i = 0; i < IDS; i++) same += Number(routing.modelFor(String(i)) === other.modelFor(String(i)));
    expectWithinThreeSigma(same, 0.5);
  });
});

describe('stickiness', () => {
  it('gives 100,000 customers the same arm in every file and every run', () => {
    const first = route();
    const later = route({ fields: new Set([...every, 'monthly_charges']), header: ['a'] });
    let moved = 0;
    for (let i = 0; i < IDS; i++) moved += Number(later.modelFor(`C${i}`) !== first.modelFor(`C${i}`));
    expect(moved).toBe(0);
  });

  it('keeps everyone of a growing arm in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0.01, max: 0.98, noNaN: true }), (id, share) => {
        const arm = (first: number) =>
          route({
            experiment: {
              salt: 's',
              arms: [
                { model: 'telecom', share: first },
                { model: 'saas-baseline', share: 1 - first },
              ],
            },
          }).modelFor(id);
        if (arm(share) === 0) expect(arm(share + 0.01)).toBe(0);
      }),
    );
  });
});

describe('eligibility', () => {
  it('sends a file whole to the only model that can score it, and takes it out of the experiment', () => {
    const routing = route({ fields: new Set<FieldName>(['customer_id', 'tenure_months']) });
    expect(routing.models.map(({ id }) => id)).toEqual(['saas-baseline']);
    expect(routing.randomized).toBe(false);
    expect(routing.reason).toContain('telecom needs internet_service');
  });

  it('lets the best model that can score the file score all of it while nobody asks for an experiment', () => {
    const routing = route({ experiment: null });
    expect(routing).toMatchObject({
      randomized: false,
      reason: 'telecom is the best model that can score this file',
    });
    expect(routing.models.map(({ id }) => id)).toEqual(['telecom']);
    expect(route({ experiment: null, fields: new Set<FieldName>(['tenure_months']) })).toMatchObject({
      models: [{ id: 'saas-baseline' }],
      reason: 'saas-baseline is the only eligible model: telecom needs internet_service',
    });
  });

  it('finds an old version by its name, and the current one by its id', () => {
    const all = [...models, createSaasBaseline(undefined, { version: 'saas-baseline-1' })];
    expect(route({ models: all, model: 'saas-baseline-1' }).models[0]!.version).toBe('saas-baseline-1');
    expect(route({ models: all, model: 'saas-baseline' }).models[0]!.version).toBe('saas-baseline-2');
  });

  it('says how customers were assigned when both can', () => {
    expect(route()).toMatchObject({
      randomized: true,
      reason: 'assigned by the experiment, telecom 50% and saas-baseline 50%',
    });
  });

  it('uses a named model for every row', () => {
    const routing = route({ model: 'telecom' });
    expect(routing).toMatchObject({ randomized: false, reason: 'telecom was asked for' });
    expect(routing.models[routing.modelFor('anyone')]!.id).toBe('telecom');
  });

  it.each([
    ['a named model that cannot', { model: 'telecom', fields: new Set<FieldName>(['tenure_months']) }, 'ERR-4002'],
    ['no model that can', { fields: new Set<FieldName>(['gender']) }, 'ERR-4002'],
    ['a model that does not exist', { model: 'nonsense' }, 'ERR-4001'],
  ])('refuses %s', (_, input, code) => {
    expect(() => route(input)).toThrow(InputError);
    expect(() => route(input)).toThrow(expect.objectContaining({ code }));
  });

  it('leaves arms out whose model is not there', () => {
    expect(route({ models: [baseline] })).toMatchObject({
      randomized: false,
      reason: 'saas-baseline is the only model',
    });
  });
});
