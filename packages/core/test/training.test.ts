import { openTable } from '@retainwise/core';
import { openTreeTrainer } from '@retainwise/core/node';
import {
  createForestModel,
  evaluate,
  evaluationJson,
  modelCardMarkdown,
  readModelBundle,
  readTrainingTable,
  train,
  TrainingError,
  writeModelBundle,
  type TrainingTable,
  type TrainResult,
} from '@retainwise/core/training';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { churnCsv } from '../src/training/testing/churn-csv.ts';

const now = new Date('2026-06-15T00:00:00Z');
const label = 'Left';
const trainer = openTreeTrainer();
const { trainTrees } = trainer;
const tableOf = async (csv: string): Promise<TrainingTable> => readTrainingTable(await openTable(csv), { label, now });

describe('@retainwise/core/training, by its exports alone', () => {
  let customers: TrainingTable;
  let trained: TrainResult;
  beforeAll(async () => {
    customers = await tableOf(churnCsv({ rows: 400 }));
    trained = await train(customers, { trainTrees, split: 'random', testShare: 0.25, seed: 7, id: 'mdl_own' });
  });
  afterAll(() => trainer.close());

  it('trains a model and measures it on the rows that were set aside', () => {
    const { metrics, intervals, card } = trained;
    expect(card.split).toMatchObject({ train_rows: 300, test_rows: 100, seed: 7 });
    expect(metrics.rocAuc).toBeGreaterThan(0.65);
    expect(intervals.rocAuc[0]).toBeLessThan(metrics.rocAuc);
    expect(intervals.rocAuc[1]).toBeGreaterThan(metrics.rocAuc);
    expect(trained.calibrationTable.reduce((rows, bin) => rows + bin.rows, 0)).toBe(100);
    expect(card.metrics.roc_auc).toBeCloseTo(metrics.rocAuc, 6);
  });

  it('warns of a column that leaks the outcome', async () => {
    const leaking = churnCsv({ rows: 300, extra: { Reason: (_, churned) => (churned ? 'price' : 'none') } });
    const { warnings } = await train(await tableOf(leaking), { trainTrees });
    expect(warnings.some((warning) => warning.includes('Reason'))).toBe(true);
  });

  it('keeps and leaves out columns as asked', async () => {
    const leaking = churnCsv({ rows: 300, extra: { Desk: (_, churned) => (churned ? 'saves' : 'sales') } });
    const table = await tableOf(leaking);
    const first = await train(table, { trainTrees, without: ['region'] });
    expect(first.leaks).toMatchObject([{ column: 'Desk', decision: 'left_out' }]);
    expect(first.card.importances.map(({ input }) => input)).not.toContain('Desk');
    expect(first.card.importances.map(({ input }) => input)).not.toContain('Region');
    const kept = await train(table, { trainTrees, keep: ['Desk'] });
    expect(kept.leaks).toMatchObject([{ column: 'Desk', decision: 'kept' }]);
    expect(kept.warnings.some((warning) => warning.startsWith('Too good to be true'))).toBe(true);
    expect(kept.comparisons.average.better).toBe('yes');
  });

  it('writes the card as JSON and as Markdown', () => {
    const { card } = trained;
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    expect(modelCardMarkdown(card)).toContain('# Model card: mdl_own (mdl_own-1)');
  });

  it('evaluates the model, and a copy read from its file, against other outcomes', async () => {
    const later = await tableOf(churnCsv({ rows: 300, seed: 9 }));
    const evaluation = evaluate(trained.model, later);
    expect(evaluation).toMatchObject({ model: 'mdl_own', modelVersion: 'mdl_own-1', rows: 300, leftOut: 0 });
    expect(evaluation.metrics.rocAuc).toBeGreaterThan(0.65);
    expect(evaluation.probabilities).toHaveLength(300);
    const bundle = readModelBundle(JSON.parse(JSON.stringify(writeModelBundle(trained.bundle))));
    expect(evaluationJson(evaluate(createForestModel(bundle), later))).toEqual(evaluationJson(evaluation));
  });

  it('gives the same model for the same rows and seed, and another one for another seed', async () => {
    const again = await train(customers, { trainTrees, testShare: 0.25, seed: 7 });
    const other = await train(customers, { trainTrees, testShare: 0.25, seed: 8 });
    const bytes = ({ bundle }: TrainResult): string => JSON.stringify(writeModelBundle(bundle));
    expect(bytes(again)).toBe(bytes(trained));
    expect(bytes(other)).not.toBe(bytes(trained));
  });

  it('stops before the next forest when its signal is aborted', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(train(customers, { trainTrees, signal })).rejects.toThrow('stopped');
  });

  it('refuses a test share that leaves no rows on one side', async () => {
    await expect(train(customers, { trainTrees, testShare: 1 })).rejects.toThrow(RangeError);
  });

  it('refuses to evaluate a model where nobody left', async () => {
    const loyal = await tableOf(churnCsv({ rows: 60 }).replaceAll(/,Yes$/gm, ',No'));
    expect(() => evaluate(trained.model, loyal)).toThrow(TrainingError);
  });
});
