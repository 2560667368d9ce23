import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_RISK_SCALE } from '../risk-level.ts';
import { explainRow } from '../../explain/explain-row.ts';
import { pointsPerLogOdds } from '../../explain/attribution.ts';
import { explainForest } from '../forest/shap/explain-forest.ts';
import type { Calibration } from '../calibration.ts';
import { Forest } from '../forest/forest.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { randomForest } from '../forest/testing/random-trees.ts';
import { allRows, batchOf } from '../testing/batch-of.ts';
import { readModelBundle, writeModelBundle, type ModelBundleJson } from './bundle-json.ts';
import { createEncoder } from './encode.ts';
import { featureCount, type EncodedInput } from './encoder-spec.ts';
import { createForestModel } from './forest-model.ts';
import type { ModelBundle } from './model-bundle.ts';

const INPUTS: readonly EncodedInput[] = [
  {
    source: { kind: 'field', field: 'tenure_months' },
    label: 'Tenure',
    encoding: { kind: 'number', range: { min: 0, max: 72 }, decimal: '.' },
  },
  {
    source: { kind: 'field', field: 'contract_type' },
    label: 'Contract type',
    encoding: {
      kind: 'one_hot',
      categories: ['month_to_month', 'annual', 'multi_year'],
      standIns: { quarterly: 'month_to_month' },
    },
  },
  {
    source: { kind: 'field', field: 'payment_method' },
    label: 'Payment method',
    encoding: { kind: 'one_hot', categories: ['electronic check', 'mailed check'], standIns: {} },
  },
  {
    source: { kind: 'field', field: 'partner' },
    label: 'Partner',
    encoding: { kind: 'one_hot', categories: ['no', 'yes'], standIns: {} },
  },
  {
    source: { kind: 'column', column: 'Region' },
    label: 'Region',
    encoding: { kind: 'ordinal', categories: ['north', 'south'] },
  },
  {
    source: { kind: 'column', column: 'Betrag' },
    label: 'Betrag',
    encoding: { kind: 'number', range: { min: 0, max: 100 }, decimal: ',' },
  },
];
const FEATURES = INPUTS.reduce((sum, input) => sum + featureCount(input), 0);
const HEADER = ['tenure_months', 'contract_type', 'payment_method', 'partner', 'Region', 'Betrag'];

const bundleOf = (seed: number, calibration: Calibration = { kind: 'none' }): ModelBundle => ({
  id: 'mdl_test',
  version: 'mdl_test-1',
  description: 'A forest of chance',
  inputs: INPUTS,
  weights: [0.3, 0.3, 0.1, 0.1, 0.1, 0.1],
  requiredFields: ['tenure_months'],
  calibration,
  simple: { means: new Array<number>(FEATURES).fill(0.5), effects: Array.from({ length: FEATURES }, (_, i) => i - 4) },
  forest: randomForest(seed, { trees: 12, depth: 4, features: FEATURES, dart: seed % 2 === 0 }),
  card: { rows: 3 },
});

const cells = fc.record({
  tenure_months: fc.constantFrom('', '0', '1', '2.7', '12', '94.3'),
  contract_type: fc.constantFrom('', 'Month-to-month', 'quarterly', 'One year', 'Two year', 'nonsense'),
  payment_method: fc.constantFrom('', 'Electronic check', 'Mailed check', 'Barter'),
  partner: fc.constantFrom('', 'Yes', 'No'),
  Region: fc.constantFrom('', 'North', 'SOUTH', 'West'),
  Betrag: fc.constantFrom('', '1,5', '-1,5', '94,3', 'viel'),
});
type Cells = Readonly<
  Record<'tenure_months' | 'contract_type' | 'payment_method' | 'partner' | 'Region' | 'Betrag', string>
>;

function batchFor(rows: readonly Cells[]) {
  const column = (key: keyof Cells) => rows.map((row) => row[key]);
  return batchOf(
    {
      tenure_months: column('tenure_months'),
      contract_type: column('contract_type'),
      payment_method: column('payment_method'),
      partner: column('partner'),
    },
    { other: { Region: column('Region'), Betrag: column('Betrag') } },
  );
}

const calibrations: fc.Arbitrary<Calibration> = fc.constantFrom<Calibration>(
  { kind: 'none' },
  { kind: 'platt', slope: 0.8, intercept: -0.2 },
  {
    kind: 'isotonic',
    points: [
      [-2, -2.5],
      [-1, -0.4],
      [0.5, -0.3],
      [2, 3],
    ],
  },
);

describe('the encoding of a row', () => {
  it('gives numbers, a 1 in the category, zeros for an unknown one, and NaN in all parts of what is missing', () => {
    const batch = batchFor([
      {
        tenure_months: '12',
        contract_type: 'One year',
        payment_method: 'ELECTRONIC  check',
        partner: 'Yes',
        Region: 'South',
        Betrag: '1,5',
      },
      { tenure_months: '', contract_type: '', payment_method: '', partner: '', Region: '', Betrag: '' },
      {
        tenure_months: '3',
        contract_type: 'Quarterly',
        payment_method: 'Barter',
        partner: 'No',
        Region: 'West',
        Betrag: 'viel',
      },
    ]);
    const matrix = createEncoder(INPUTS, HEADER).encode(batch, Int32Array.of(0, 1, 2));
    expect([...matrix.subarray(0, FEATURES)]).toEqual([12, 0, 1, 0, 1, 0, 0, 1, 1, 1.5]);
    expect([...matrix.subarray(FEATURES, 2 * FEATURES)]).toEqual(new Array(FEATURES).fill(NaN));
    expect([...matrix.subarray(2 * FEATURES)]).toEqual([3, 1, 0, 0, 0, 0, 1, 0, NaN, NaN]);
  });

  it('takes what the file does not have for missing', () => {
    const matrix = createEncoder(INPUTS, ['tenure_months']).encode(batchOf({ tenure_months: ['5'] }), Int32Array.of(0));
    expect([...matrix]).toEqual([5, ...new Array<number>(FEATURES - 1).fill(NaN)]);
  });
});

describe('scores of a forest', () => {
  it('are those of its trees, calibrated; exact parts sum to the margin and, in points, to p − p₀', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        calibrations,
        fc.array(cells, { minLength: 1, maxLength: 6 }),
        (seed, calibration, rows) => {
          const bundle = bundleOf(seed, calibration);
          const batch = batchFor(rows);
          const model = createForestModel(bundle).forHeader!(HEADER);
          const all = allRows(batch);
          const { margin, probability, contributions, bias, baseProbability } = model.score(batch, {
            rows: all,
            explain: true,
          });
          const walked = bundle.forest.scoreMargins(createEncoder(INPUTS, HEADER).encode(batch, all), all.length);
          expect([...model.score(batch, { rows: all, explain: false }).margin]).toEqual([...walked]);
          // Explained margins are the sums of their parts, in another order of additions.
          walked.forEach((own, row) => expect(Math.abs(margin[row]! - own)).toBeLessThan(1e-12 * (1 + Math.abs(own))));
          expect(contributions).toHaveLength(rows.length * INPUTS.length);
          rows.forEach((_, row) => {
            const parts = contributions!.subarray(row * INPUTS.length, (row + 1) * INPUTS.length);
            expect(Math.abs(parts.reduce((sum, part) => sum + part, bias) - margin[row]!)).toBeLessThan(1e-6);
            const slope = pointsPerLogOdds(
              parts.reduce((sum, part) => sum + part, 0),
              probability[row]!,
              baseProbability,
            );
            // The margin is rounded at most in its last digits against the sum of the parts, so signs stay.
            expect(slope).toBeGreaterThan(-1e-9);
            const points = parts.reduce((sum, part) => sum + part * slope, 0);
            expect(Math.abs(points - (probability[row]! - baseProbability))).toBeLessThan(1e-12);
          });
        },
      ),
    );
  });

  it('sum the one-hot parts of a field to the field', () => {
    const bundle = bundleOf(3);
    const batch = batchFor([
      {
        tenure_months: '1',
        contract_type: 'One year',
        payment_method: 'Mailed check',
        partner: 'Yes',
        Region: 'north',
        Betrag: '2,7',
      },
    ]);
    const encoder = createEncoder(INPUTS, HEADER);
    const byFeature = explainForest(bundle.forest).explain(encoder.encode(batch, Int32Array.of(0)), 1);
    const { contributions } = createForestModel(bundle, HEADER).score(batch, { rows: Int32Array.of(0), explain: true });
    const summed = new Float64Array(INPUTS.length);
    encoder.inputOfFeature.forEach((input, feature) => (summed[input] = summed[input]! + byFeature[feature]!));
    summed.forEach((sum, input) => expect(contributions![input]).toBeCloseTo(sum, 12));
  });

  it('are explained simply, when asked, by effect × deviation from the mean', () => {
    const bundle = bundleOf(1);
    const batch = batchFor([
      {
        tenure_months: '12',
        contract_type: 'One year',
        payment_method: '',
        partner: 'No',
        Region: 'south',
        Betrag: '0',
      },
    ]);
    const scores = createForestModel(bundle, HEADER).score(batch, {
      rows: Int32Array.of(0),
      explain: true,
      method: 'simple',
    });
    const { effects } = bundle.simple;
    expect(scores.contributions![0]).toBeCloseTo(effects[0]! * 11.5, 9);
    expect(scores.contributions![1]).toBeCloseTo(-0.5 * effects[1]! + 0.5 * effects[2]! - 0.5 * effects[3]!, 9);
    expect(scores.contributions![2]).toBe(0);
    expect(
      explainRow({ model: createForestModel(bundle, HEADER), scores, index: 0, scale: PLAIN_RISK_SCALE, batch, row: 0 })
        .explanation.method,
    ).toBe('simple');
  });

  it('come even when explaining fails, and the row says so', () => {
    class Unexplainable extends Forest {
      override get numFeatures(): number {
        if (new Error().stack?.includes('explain-forest') === true) throw new Error('the tables are broken');
        return super.numFeatures;
      }
    }
    const bundle = { ...bundleOf(1), forest: new Unexplainable(bundleOf(1).forest.data) };
    const batch = batchFor([
      {
        tenure_months: '12',
        contract_type: 'One year',
        payment_method: '',
        partner: 'No',
        Region: 'south',
        Betrag: '0',
      },
    ]);
    const model = createForestModel(bundle, HEADER);
    const scores = model.score(batch, { rows: Int32Array.of(0), explain: true });
    expect(scores.margin[0]).toBe(
      createForestModel(bundleOf(1), HEADER).score(batch, { rows: Int32Array.of(0), explain: false }).margin[0],
    );
    const { explanation, riskFactors } = explainRow({
      model,
      scores,
      index: 0,
      scale: PLAIN_RISK_SCALE,
      batch,
      row: 0,
    });
    expect(explanation).toMatchObject({
      method: 'unavailable',
      summary: 'The score was computed, but its reasons were not: the tables are broken.',
    });
    expect(riskFactors).toEqual([]);
  });

  it('whose parts do not add up are given without them', () => {
    const batch = batchFor([
      {
        tenure_months: '12',
        contract_type: 'One year',
        payment_method: '',
        partner: 'No',
        Region: 'south',
        Betrag: '0',
      },
    ]);
    const model = createForestModel(bundleOf(1), HEADER);
    const scores = model.score(batch, { rows: Int32Array.of(0), explain: true });
    scores.contributions![2]! += 1e-3;
    expect(explainRow({ model, scores, index: 0, scale: PLAIN_RISK_SCALE, batch, row: 0 }).explanation).toMatchObject({
      method: 'unavailable',
      summary: expect.stringContaining('do not add up'),
    });
  });
});

describe('what a row does not say', () => {
  const batch = batchFor([
    { tenure_months: '300', contract_type: '', payment_method: 'Barter', partner: 'No', Region: 'West', Betrag: 'n/a' },
  ]);
  const model = createForestModel(bundleOf(1), HEADER);

  it('is named: what is missing, out of range, or of a kind that training did not see', () => {
    expect(model.weakInputs(batch, 0)).toEqual({ missing: [1, 5], outOfRange: [0, 2, 4] });
    const { knownWeight, outOfRange } = model.inputQuality(batch, Int32Array.of(0));
    expect(knownWeight[0]).toBeCloseTo(0.6, 12);
    expect(outOfRange[0]).toBe(3);
  });

  it('has no formatted value', () => {
    expect([0, 1, 2, 3, 4, 5].map((factor) => model.formatValue(batch, 0, factor))).toEqual([
      '300 months',
      null,
      'Barter',
      'no',
      'West',
      null,
    ]);
  });
});

it('scores only files that bring its required fields and most of what it looks at', () => {
  const model = createForestModel(bundleOf(1));
  expect(model.eligibility(new Set(['tenure_months', 'contract_type']), [])).toEqual({ eligible: true });
  expect(model.eligibility(new Set(['contract_type', 'payment_method', 'partner']), ['Region', 'Betrag'])).toEqual({
    eligible: false,
    reason: 'mdl_test needs tenure_months',
  });
  expect(model.eligibility(new Set(['tenure_months']), ['Region'])).toEqual({
    eligible: false,
    reason:
      'the file has only 40 % of the inputs of mdl_test, by importance; ' +
      'missing: contract_type, payment_method, partner, Betrag',
  });
});

describe('a model file', () => {
  const json = () => writeModelBundle(bundleOf(2, { kind: 'platt', slope: 0.9, intercept: 0.1 }));

  it('gives back the same model', () => {
    fc.assert(
      fc.property(fc.nat(20), calibrations, (seed, calibration) => {
        const bundle = bundleOf(seed, calibration);
        const { forest, ...rest } = readModelBundle(JSON.parse(JSON.stringify(writeModelBundle(bundle))));
        const { forest: original, ...expected } = bundle;
        expect(rest).toEqual(expected);
        expect({ ...forest.data, featureNames: null }).toEqual({ ...original.data, featureNames: null });
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, (document: ModelBundleJson) => unknown]>([
    ['another format', (d) => ({ ...d, format: 'other' })],
    ['another version', (d) => ({ ...d, version: 9 })],
    ['no inputs', (d) => ({ ...d, inputs: [] })],
    ['an unknown field', (d) => ({ ...d, required_fields: ['shoe_size'] })],
    ['a falling calibration', (d) => ({ ...d, calibration: { kind: 'platt', slope: -1, intercept: 0 } })],
    [
      'an isotonic calibration that falls',
      (d) => ({
        ...d,
        calibration: {
          kind: 'isotonic',
          points: [
            [0, 1],
            [1, 0],
          ],
        },
      }),
    ],
    ['an infinite intercept', (d) => ({ ...d, calibration: { kind: 'platt', slope: 1, intercept: '1e999' } })],
    ['means too few', (d) => ({ ...d, simple: { ...d.simple, means: [1] } })],
    ['weights that do not sum to 1', (d) => ({ ...d, inputs: [{ ...d.inputs[0], weight: 7 }, ...d.inputs.slice(1)] })],
    [
      'an unknown encoding',
      (d) => ({ ...d, inputs: [{ ...d.inputs[0], encoding: { kind: 'hash' } }, ...d.inputs.slice(1)] }),
    ],
    ['text', () => 'x'],
    ['null', () => null],
    ['a list', () => []],
  ])('with %s is refused', (_, damage) => {
    expect(() => readModelBundle(damage(json()))).toThrow(ModelFormatError);
  });
});
