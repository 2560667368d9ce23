import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readModelBundle, writeModelBundle } from '../../models/forest-model/bundle-json.ts';
import { createForestModel } from '../../models/forest-model/forest-model.ts';
import { openTable } from '../../rows/index.ts';
import type { Candidate } from '../../training/choose-trees.ts';
import { modelCardMarkdown } from '../../training/model-card-markdown.ts';
import { splitTable } from '../../training/split-table.ts';
import { churnCsv, type ChurnCsvOptions } from '../../training/testing/churn-csv.ts';
import { trainModel, type TrainedModel } from '../../training/train-model.ts';
import { TrainingError } from '../../training/training-error.ts';
import { readTrainingTable } from '../../training/training-table.ts';
import { openTreeTrainer } from './train-trees-in-thread.ts';

const trainer = openTreeTrainer();
afterAll(() => trainer.close());

const NOW = new Date('2026-06-15T00:00:00Z');
const CANDIDATES: readonly Candidate[] = [
  { rounds: 40, eta: 0.2, maxDepth: 2, subsample: 0.8, colsampleByTree: 0.8, minChildWeight: 2, lambda: 1 },
];

async function train(options: ChurnCsvOptions | string): Promise<TrainedModel> {
  const csv = typeof options === 'string' ? options : churnCsv(options);
  const table = await readTrainingTable(await openTable(csv), { label: 'Left', now: NOW });
  const { split, description } = splitTable(table, { how: 'random', testShare: 0.25, seed: 3 });
  return trainModel({
    table,
    split,
    splitDescription: description,
    trainTrees: trainer.trainTrees,
    id: 'mdl_own',
    version: 'mdl_own-1',
    description: 'Customers who left',
    seed: 3,
    candidates: CANDIDATES,
  });
}

describe('a model trained on a table', () => {
  let trained: TrainedModel;
  beforeAll(async () => {
    trained = await train({ rows: 1_200 });
  }, 60_000);

  it('predicts who leaves, with metrics and intervals measured on rows it has not seen', () => {
    const { metrics, intervals, data, split, calibration_table: calibration } = trained.card;
    expect(metrics.roc_auc).toBeGreaterThan(0.75);
    expect(intervals.roc_auc[0]).toBeLessThan(metrics.roc_auc);
    expect(intervals.roc_auc[1]).toBeGreaterThan(metrics.roc_auc);
    expect(data).toMatchObject({ rows: 1_200, label: 'Left', left_out: 0 });
    expect([split.train_rows, split.test_rows]).toEqual([900, 300]);
    expect(calibration.reduce((sum, bin) => sum + bin.rows, 0)).toBe(300);
    expect(trained.card.training.trees).toBeLessThanOrEqual(40);
    expect(trained.card.warnings).toEqual([]);
    expect(trained.card.limits.length).toBeGreaterThan(0);
  });

  it('scores and explains another table that has its columns in another order', async () => {
    const model = createForestModel(readModelBundle(JSON.parse(JSON.stringify(writeModelBundle(trained.bundle)))));
    const table = await readTrainingTable(
      await openTable(
        'Region,Left,contract_type,customer_id,Points,tenure_months,nps_score\n' +
          'North,yes,Monthly,a,5,1,-1\nSouth,no,Annual,b,95,58,10\n',
      ),
      { label: 'Left', now: NOW },
    );
    expect(model.eligibility(table.reader.mapped, table.header)).toEqual({ eligible: true });
    const { probability, margin, contributions, bias } = model.forHeader!(table.header).score(table.batch, {
      rows: Int32Array.of(0, 1),
      explain: true,
    });
    expect(probability[0]!).toBeGreaterThan(probability[1]! + 0.3);
    const width = model.factors.length;
    for (const row of [0, 1])
      expect(
        contributions!.subarray(row * width, (row + 1) * width).reduce((sum, part) => sum + part, bias),
      ).toBeCloseTo(margin[row]!, 6);
    expect(model.factors.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(model.factors.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['tenure_months', 'contract_type', 'nps_score', 'Region', 'Points']),
    );
  });

  it('is the same for the same data and seed', async () => {
    expect(writeModelBundle((await train({ rows: 1_200 })).bundle)).toEqual(writeModelBundle(trained.bundle));
  }, 60_000);

  it('has a readable model card', () => {
    const text = modelCardMarkdown(trained.card);
    for (const part of [
      '# Model card: mdl_own',
      '| ROC AUC |',
      '## Calibration',
      '## Inputs by importance',
      '## Is it better?',
      'Yes in `Left` was read as *left*, No as *stayed*',
      '## Limits',
      '25 % of the rows at random',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('warnings and refusals', () => {
  it('warns of a column that leaks the outcome, and of too few events', async () => {
    const { card } = await train({
      rows: 250,
      extra: { ChurnReason: (row, churned) => (churned ? `reason ${row % 3}` : '') },
    });
    expect(card.warnings).toEqual([
      expect.stringContaining('With so few events, the model and its metrics are uncertain'),
      expect.stringContaining('`ChurnReason` was left out'),
      expect.stringContaining('the metrics on them may be chance'),
      expect.stringContaining('not proven that the model is better than the rules'),
    ]);
  }, 60_000);

  it.each([
    ['the same label in all rows', churnCsv({ rows: 60 }).replaceAll(',Yes\n', ',No\n'), 'same in all'],
    [
      'too few events',
      churnCsv({ rows: 60 })
        .replaceAll(',Yes\n', ',No\n')
        .replaceAll(/^c[1-8],.*,No$/gm, (line) => line.replace(/No$/, 'Yes')),
      'too few',
    ],
    [
      'nothing to learn from',
      `customer_id,Left\n${Array.from({ length: 80 }, (_, i) => `c${i},${i % 3 === 0 ? 'Yes' : 'No'}`).join('\n')}\n`,
      'No column is left',
    ],
  ])('refuses %s', async (_, csv, message) => {
    await expect(train(csv)).rejects.toThrow(TrainingError);
    await expect(train(csv)).rejects.toThrow(message);
  });
});
