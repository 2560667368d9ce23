import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../mapping/index.ts';
import { openTable } from '../../rows/index.ts';
import { createFieldReader } from '../../features/index.ts';
import { buildForest } from '../forest/build-forest.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { sigmoid } from '../../numerics/logistic.ts';
import { allRows, batchOf } from '../testing/batch-of.ts';
import { writeModelBundle, readModelBundle } from './bundle-json.ts';
import { createForestModel } from './forest-model.ts';
import { importForest } from './imported-bundle.ts';
import { readModelFile } from './read-model-file.ts';

/** One split on each of two features. */
function stumps(featureNames: readonly string[] | null, numFeatures = featureNames?.length ?? 3) {
  const stump = (feature: number, threshold: number, left: number, right: number) => ({
    left: [1, -1, -1],
    right: [2, -1, -1],
    feature: [feature, 0, 0],
    splitCondition: [threshold, left, right],
    defaultLeft: [0, 0, 0],
    cover: [100, 60, 40],
    numDeleted: 0,
  });
  return buildForest({ numFeatures, featureNames, baseMargin: 0, treeWeights: null }, [
    stump(0, 12, 1, -1),
    stump(2, 0.5, -0.5, 0.5),
  ]);
}
const names = { id: 'mdl_import', version: 'mdl_import-1' };

describe('an imported model', () => {
  it('finds one-hot parts by their names and scores raw cells', () => {
    const bundle = importForest(
      stumps(['tenure_months', 'Contract_One year', 'Contract_Month-to-month', 'Score']),
      names,
    );
    expect(bundle.inputs.map(({ source }) => source)).toEqual([
      { kind: 'field', field: 'tenure_months' },
      { kind: 'column', column: 'Contract' },
      { kind: 'column', column: 'Score' },
    ]);
    expect(bundle.weights).toEqual([0.5, 0.5, 0]);
    const model = createForestModel(readModelBundle(JSON.parse(JSON.stringify(writeModelBundle(bundle)))), [
      'tenure_months',
      'Contract',
      'Score',
    ]);
    const batch = batchOf(
      { tenure_months: ['3', '30', ''] },
      { other: { Contract: ['Month-to-month', 'One year', 'Barter'], Score: ['1', '', '2'] } },
    );
    const { probability } = model.score(batch, { rows: allRows(batch), explain: false });
    expect([...probability]).toEqual([sigmoid(1.5), sigmoid(-1.5), sigmoid(-1.5)]);
  });

  it('takes single features with an underscore for columns', () => {
    expect(
      importForest(stumps(['days_idle', 'region_north', 'plan_pro']), names).inputs.map(({ source }) => source),
    ).toEqual(['days_idle', 'region_north', 'plan_pro'].map((column) => ({ kind: 'column', column })));
  });

  it('takes them for parts of a column of the table, however many there are (drop_first), whatever their names', () => {
    const bundle = importForest(
      stumps(['total_charges', 'total_minutes', 'Partner_Yes', 'plan_type=pro', 'plan_type=team']),
      names,
    );
    const header = ['total_charges', 'total_minutes', 'plan', 'plan_type', 'Partner'];
    const model = createForestModel(bundle).forHeader!(header);
    expect(model.factors.map(({ key }) => key)).toEqual(['total_charges', 'total_minutes', 'Partner', 'plan_type']);
    expect(createForestModel(bundle).eligibility(new Set(['total_charges']), header)).toEqual({ eligible: true });
    const batch = batchOf(
      {},
      {
        other: {
          total_charges: ['3', '30', '3'],
          total_minutes: ['', '', ''],
          plan: ['', '', ''],
          plan_type: ['pro', 'solo', 'pro'],
          Partner: ['Yes', 'No', ''],
        },
      },
    );
    const { margin } = model.forHeader!(header).score(batch, { rows: allRows(batch), explain: false });
    // A missing cell is 0 in all dummies, as pandas.get_dummies writes it.
    expect([...margin]).toEqual([1.5, -1.5, 0.5]);
    // What drop_first left out is no unknown category.
    expect(model.weakInputs(batch, 1).outOfRange).toEqual([]);
  });

  it('must name its features', () => {
    expect(() => importForest(stumps(null), names)).toThrow(ModelFormatError);
  });
});

describe('a model file', () => {
  it('is recognized by its content, not by its name', () => {
    const bundle = importForest(stumps(['a', 'b', 'c']), { id: 'mdl_inside', version: 'v' });
    const bytes = new TextEncoder().encode(JSON.stringify(writeModelBundle(bundle)));
    expect(readModelFile(bytes, names).id).toBe('mdl_inside');
    expect(() => readModelFile(new TextEncoder().encode('hello'), names)).toThrow(ModelFormatError);
    expect(() => readModelFile(bytes.subarray(0, bytes.length - 9), names)).toThrow(ModelFormatError);
  });
});

const shared = new URL('../../../../../../shared/', import.meta.url);

describe.skipIf(!existsSync(shared))(
  'a model that Python trained on one-hot columns (skipped where ../shared is not there)',
  () => {
    it('scores the raw table it was made of', async () => {
      const bundle = readModelFile(readFileSync(new URL('golden/telco-depth5.model.json', shared)), names);
      const table = await openTable(readFileSync(new URL('data/telco-customer-churn.csv', shared)));
      const { header, sample } = table;
      const reader = createFieldReader({
        header,
        sample,
        mapping: mapColumns({ header, sample }),
        options: { now: new Date(0) },
      });
      const model = createForestModel(bundle, header);
      expect(model.factors).toHaveLength(19);
      expect(model.eligibility(reader.mapped, header)).toEqual({ eligible: true });
      const batch = reader.read({ firstRow: 1, rows: sample, defects: new Map() });
      const { probability } = model.score(batch, { rows: allRows(batch), explain: false });
      const churned = batch.numeric('churned')!.values;
      const mean = (outcome: number) =>
        probability.reduce((sum, p, row) => (churned[row] === outcome ? sum + p : sum), 0) /
        churned.filter((c) => c === outcome).length;
      expect(mean(1)).toBeGreaterThan(mean(0) + 0.3);
    });
  },
);
