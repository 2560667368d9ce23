import { expect, it } from 'vitest';
import { createFieldReader } from '../features/index.ts';
import { mapColumns } from '../mapping/index.ts';
import { buildForest } from '../models/forest/build-forest.ts';
import { randomForest } from '../models/forest/testing/random-trees.ts';
import { createForestModel } from '../models/forest-model/forest-model.ts';
import { importForest } from '../models/forest-model/imported-bundle.ts';
import { createSaasBaseline } from '../models/saas-baseline/saas-baseline.ts';
import { createTelecomModel } from '../models/telecom/telecom-model.ts';
import { CellCounter } from '../models/testing/count-cells.ts';
import type { ChurnModel } from '../models/types.ts';
import { createResultWriter } from '../results/writer/result-writer.ts';
import { createRowScorer, type BlockScores } from './row-scorer.ts';
import { createValidator } from '../validation/index.ts';

const NOW = new Date('2026-06-15T00:00:00Z');
const [FEW, MANY] = [64, 640];

/** Values of every kind that a model reads, some missing and some out of range, and as many distinct ones as rows. */
const COLUMNS: Readonly<Record<string, (row: number) => string>> = {
  customer_id: (row) => `c${row}`,
  customer_name: (row) => `Customer ${row}`,
  tenure_months: (row) => String(row % 71),
  contract_type: (row) => ['Month-to-month', 'One year', 'Two year', ''][row % 4] ?? '',
  monthly_charges: (row) => (20 + row / 7).toFixed(2),
  total_charges: (row) => (100 + row).toFixed(2),
  payment_method: (row) => ['Electronic check', 'Mailed check', 'Barter'][row % 3] ?? '',
  internet_service: (row) => ['DSL', 'Fiber optic', 'No'][row % 3] ?? '',
  online_security: (row) => (row % 2 === 0 ? 'Yes' : 'No'),
  tech_support: (row) => (row % 3 === 0 ? 'Yes' : 'No'),
  feature_usage_score: (row) => (row % 5 === 0 ? '250' : (row / 10).toFixed(1)),
  last_activity_days_ago: (row) => String(row % 90),
  seats_purchased: (row) => (row % 6 === 0 ? '' : '20'),
  seats_used: (row) => String(row % 22),
  support_tickets: (row) => String(row % 9),
  nps_score: (row) => (row % 8 === 0 ? '' : String(row % 11)),
  has_integration: (row) => (row % 2 === 0 ? 'yes' : 'no'),
  Region: (row) => ['North', 'South', 'West'][row % 3] ?? '',
  Points: (row) => (row / 3).toFixed(2),
};

/** A forest that was trained on fields and on columns of the customer's own. */
function trainedModel(): ChurnModel {
  return createForestModel({
    id: 'mdl_own',
    version: 'mdl_own-1',
    description: '',
    inputs: [
      {
        source: { kind: 'field', field: 'tenure_months' },
        label: 'Tenure',
        encoding: { kind: 'number', range: { min: 0, max: 60 }, decimal: '.' },
      },
      {
        source: { kind: 'field', field: 'payment_method' },
        label: 'Payment method',
        encoding: { kind: 'one_hot', categories: ['electronic check', 'mailed check'], standIns: {} },
      },
      {
        source: { kind: 'column', column: 'Region' },
        label: 'Region',
        encoding: { kind: 'ordinal', categories: ['north', 'south'] },
      },
      {
        source: { kind: 'column', column: 'Points' },
        label: 'Points',
        encoding: { kind: 'number', range: { min: 0, max: 100 }, decimal: '.' },
      },
    ],
    weights: [0.4, 0.3, 0.2, 0.1],
    requiredFields: [],
    calibration: { kind: 'none' },
    simple: { means: [0, 0, 0, 0, 0], effects: [0, 0, 0, 0, 0] },
    forest: randomForest(1, { trees: 4, depth: 3, features: 5, dart: false }),
    card: { rows: 3 },
  });
}

function importedModel(): ChurnModel {
  const split = (feature: number, threshold: number) => ({
    left: [1, -1, -1],
    right: [2, -1, -1],
    feature: [feature, 0, 0],
    splitCondition: [threshold, 0.5, -0.5],
    defaultLeft: [0, 0, 0],
    cover: [100, 60, 40],
    numDeleted: 0,
  });
  const featureNames = ['tenure_months', 'Region_North', 'Region_South', 'Points'];
  const forest = buildForest({ numFeatures: 4, featureNames, baseMargin: 0, treeWeights: null }, [
    split(0, 12),
    split(1, 0.5),
    split(2, 0.5),
    split(3, 40),
  ]);
  return createForestModel(importForest(forest, { id: 'imported', version: 'imported-1' }));
}

/** Elements read for each row when a batch of `rowCount` is read, validated, scored, explained and written. */
function cellsReadPerRow(model: ChurnModel, rowCount: number): number {
  const header = Object.keys(COLUMNS);
  const rows = Array.from({ length: rowCount }, (_, row) => header.map((name) => COLUMNS[name]?.(row) ?? ''));
  const sample = rows.slice(0, FEW);
  const mapping = mapColumns({ header, sample });
  const reader = createFieldReader({ header, mapping, sample, options: { now: NOW } });
  const scorer = createRowScorer({ header, reader, models: [model], model: model.id });
  const validator = createValidator({ mapping, reader, header, level: 'standard', now: NOW });
  const writer = createResultWriter();
  const counter = new CellCounter();
  const batch = counter.watchBatch(
    reader.read({ firstRow: 1, rows: rows.map((cells) => counter.watch(cells)), defects: new Map() }),
  );

  const { alreadyChurned } = validator.addBatch(batch);
  const blocks = scorer.score(batch, Int32Array.from(rows.keys()));
  let written = 0;
  scorer.visit({ fields: batch, blocks: blocks.map(watched), alreadyChurned }, (row) => {
    writer.add(rows[row.row] ?? [], row);
    if (row.result().explanation.factors.length > 0) written++;
  });
  expect(written).toBe(rowCount);
  expect(counter.read).toBeGreaterThan(rowCount * header.length);
  return counter.read / rowCount;

  function watched(block: BlockScores | null): BlockScores | null {
    if (block === null) return null;
    const { scores, quality } = block;
    return {
      ...block,
      scores: {
        ...scores,
        margin: counter.watch(scores.margin),
        probability: counter.watch(scores.probability),
        contributions: scores.contributions && counter.watch(scores.contributions),
      },
      quality: {
        knownWeight: counter.watch(quality.knownWeight),
        missing: counter.watch(quality.missing),
        outOfRange: counter.watch(quality.outOfRange),
      },
    };
  }
}

it.each([
  ['saas-baseline', createSaasBaseline],
  ['telecom', createTelecomModel],
  ['an imported forest', importedModel],
  ['a trained bundle', trainedModel],
])('%s reads no more cells per row in a large batch than in a small one', (_, createModel) => {
  const few = cellsReadPerRow(createModel(), FEW);
  const many = cellsReadPerRow(createModel(), MANY);
  // The rows differ a little: which values are missing or out of range, and which texts are known already.
  expect(many / few).toBeLessThan(1.05);
});
