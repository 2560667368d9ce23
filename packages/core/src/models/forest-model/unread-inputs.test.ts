import { describe, expect, it } from 'vitest';
import { createFieldReader } from '../../features/index.ts';
import { mapColumns } from '../../mapping/index.ts';
import { createScoringRun } from '../../scoring/scoring-run.ts';
import { buildForest } from '../forest/build-forest.ts';
import { allRows } from '../testing/batch-of.ts';
import { createForestModel } from './forest-model.ts';
import { importForest } from './imported-bundle.ts';

const FEATURES = ['tenure', 'SeniorCitizen', 'Contract_Month-to-month', 'Contract_Two year'];

/** One split on each feature, so that all have the same importance. */
const forest = buildForest(
  { numFeatures: FEATURES.length, featureNames: FEATURES, baseMargin: 0, treeWeights: null },
  FEATURES.map((_, feature) => ({
    left: [1, -1, -1],
    right: [2, -1, -1],
    feature: [feature, 0, 0],
    splitCondition: [feature === 0 ? 12 : 0.5, 0.4, -0.4],
    defaultLeft: [1, 0, 0],
    cover: [100, 60, 40],
    numDeleted: 0,
  })),
);
const model = createForestModel(importForest(forest, { id: 'mdl', version: 'mdl-1' }));

function score(header: readonly string[], rows: readonly (readonly string[])[], explain: 'exact' | 'simple' = 'exact') {
  const mapping = mapColumns({ header, sample: rows });
  const now = new Date('2026-06-15T00:00:00Z');
  const run = createScoringRun({ header, sample: rows, mapping, models: [model], model: 'mdl', explain, now });
  const { results } = run.scoreBatch({ firstRow: 1, rows, defects: new Map() });
  return { results, problems: run.summary().inputProblems };
}

const HEADER = ['customer_id', 'tenure', 'SeniorCitizen', 'Contract'];
const GOOD = [
  ['c1', '3', '0', 'Month-to-month'],
  ['c2', '30', '1', 'One year'],
  ['c3', '40', '0', 'Two year'],
];

describe('an imported model', () => {
  it('takes the one category that it does not list for the one that was left out, and says so', () => {
    const { results, problems } = score(HEADER, GOOD);
    expect(results.map(({ confidence }) => confidence)).toEqual(['medium', 'medium', 'medium']);
    expect(problems).toEqual([
      { model: 'mdl-1', input: 'Contract', kind: 'left_out_category', rows: 1, values: ['One year'] },
    ]);
  });

  it('counts and names categories that it has not seen, for the file and for each row', () => {
    const rows = [...GOOD, ['c4', '3', '0', 'Monthly'], ['c5', '3', '0', 'Weekly']];
    const { results, problems } = score(HEADER, rows);
    expect(problems).toEqual([
      {
        model: 'mdl-1',
        input: 'Contract',
        kind: 'unseen_category',
        rows: 3,
        values: ['One year', 'Monthly', 'Weekly'],
      },
    ]);
    expect(results[3]).toMatchObject({ explanation: { outOfRangeInputs: ['Contract'] } });
    expect(results[3]?.confidence).toBe('low');
    // Never higher: no figures of the model's own are known.
    expect(results[0]?.confidence).toBe('medium');
  });

  it('takes no category for left out where the file has none that it lists', () => {
    const { results, problems } = score(HEADER, [
      ['c1', '3', '0', 'Monthly'],
      ['c2', '30', '1', 'Monthly'],
    ]);
    expect(problems).toMatchObject([{ kind: 'unseen_category', rows: 2, values: ['Monthly'] }]);
    for (const { confidence } of results) expect(confidence).toBe('low');
  });

  it('counts and names cells of another type', () => {
    const rows = [
      ['c1', '3', 'Yes', 'Month-to-month'],
      ['c2', '30', 'No', 'Two year'],
      ['c3', '', '1', 'Two year'],
    ];
    const { results, problems } = score(HEADER, rows);
    expect(problems).toEqual([
      { model: 'mdl-1', input: 'SeniorCitizen', kind: 'wrong_type', rows: 2, values: ['Yes', 'No'] },
    ]);
    expect(results.map(({ explanation }) => explanation.outOfRangeInputs)).toEqual([
      ['SeniorCitizen'],
      ['SeniorCitizen'],
      [],
    ]);
    expect(results[2]?.explanation.missingInputs).toEqual(['tenure']);
    expect(results[0]?.confidence).toBe('low');
  });

  it('reads columns of the same words, and names them', () => {
    const { results, problems } = score(['customer_id', 'Tenure', 'senior_citizen', 'CONTRACT'], GOOD);
    expect(problems?.filter(({ kind }) => kind === 'named_differently')).toEqual([
      { model: 'mdl-1', input: 'Contract', kind: 'named_differently', rows: 3, values: ['CONTRACT'] },
      { model: 'mdl-1', input: 'SeniorCitizen', kind: 'named_differently', rows: 3, values: ['senior_citizen'] },
      { model: 'mdl-1', input: 'tenure', kind: 'named_differently', rows: 3, values: ['Tenure'] },
    ]);
    expect(results.map(({ churnProbability }) => churnProbability)).toEqual(
      score(HEADER, GOOD).results.map(({ churnProbability }) => churnProbability),
    );
  });

  it('names columns that are not there, in the file and in each row', () => {
    const { results, problems } = score(
      ['customer_id', 'tenure', 'Contract'],
      GOOD.map(([id = '', tenure = '', , contract = '']) => [id, tenure, contract]),
    );
    expect(problems).toContainEqual({ model: 'mdl-1', input: 'SeniorCitizen', kind: 'absent', rows: 3, values: [] });
    expect(results[0]?.explanation.missingInputs).toEqual(['SeniorCitizen']);
    expect(results[0]?.confidence).toBe('low');
  });

  it('explains exactly where simple is asked for, and says so: it has no means', () => {
    const header = HEADER;
    const mapping = mapColumns({ header, sample: GOOD });
    const reader = createFieldReader({ header, sample: GOOD, mapping, options: { now: new Date() } });
    const batch = reader.read({ firstRow: 1, rows: GOOD, defects: new Map() });
    const options = { rows: allRows(batch), explain: true } as const;
    const own = model.forHeader!(header, GOOD);
    const simple = own.score(batch, { ...options, method: 'simple' });
    expect([simple.method, own.explainsExactlyOnly]).toEqual(['exact', true]);
    expect(simple.contributions).toEqual(own.score(batch, options).contributions);
  });
});
