import { existsSync, readFileSync } from 'node:fs';
import { openTreeTrainer } from '../src/node/index.ts';
import { createSaasBaseline, createTelecomModel, generateSampleCsv, openTable, type ChurnModel } from '../src/index.ts';
import { createForestModel, readModelFile, type ModelBundle } from '../src/models/index.ts';
import excerpt from '../src/models/xgboost/testing/xgboost-excerpt.json' with { type: 'json' };
import { splitTable } from '../src/training/split-table.ts';
import { churnCsv } from '../src/training/testing/churn-csv.ts';
import { trainModel } from '../src/training/train-model.ts';
import { readTrainingTable } from '../src/training/training-table.ts';
import { telcoLikeCsv } from './parsing.ts';

export const NOW = new Date('2026-06-15T00:00:00Z');

/** A model and a file that it scores. */
export interface Subject {
  readonly model: ChurnModel;
  readonly csv: string | Uint8Array;
}

const goldenModel = new URL('../../../../shared/golden/telco-depth5.model.json', import.meta.url);

/** Every kind of model, by name. */
export const SUBJECTS: Readonly<Record<string, (rows: number) => Promise<Subject> | Subject>> = {
  'saas-baseline': (rows) => ({ model: createSaasBaseline(), csv: generateSampleCsv({ rows }) }),
  telecom: (rows) => ({ model: createTelecomModel(), csv: telcoLikeCsv(rows) }),
  imported: (rows) => ({
    model: createForestModel(readModelFile(importedModel(), { id: 'imported', version: 'imported-1' })),
    csv: telcoLikeCsv(rows),
  }),
  trained: async (rows) => ({ model: createForestModel(await trainSmall(1_500)), csv: churnCsv({ rows, seed: 2 }) }),
};

/** XGBoost's own file where the test data is, otherwise a small excerpt of the same. */
function importedModel(): Uint8Array {
  if (existsSync(goldenModel)) return readFileSync(goldenModel);
  return new TextEncoder().encode(JSON.stringify(excerpt.model));
}

/** Trains on customers whose churn follows from fields and from columns of their own; one set of parameters. */
export async function trainSmall(rows: number): Promise<ModelBundle> {
  const table = await readTrainingTable(await openTable(churnCsv({ rows })), { label: 'Left', now: NOW });
  const { split, description } = splitTable(table, { how: 'random', testShare: 0.25, seed: 3 });
  const trainer = openTreeTrainer();
  try {
    const { bundle } = await trainModel({
      table,
      split,
      splitDescription: description,
      trainTrees: trainer.trainTrees,
      id: 'mdl_trained',
      version: 'mdl_trained-1',
      description: 'Customers who left',
      seed: 3,
      candidates: [
        { rounds: 40, eta: 0.2, maxDepth: 3, subsample: 0.8, colsampleByTree: 0.8, minChildWeight: 2, lambda: 1 },
      ],
    });
    return bundle;
  } finally {
    trainer.close();
  }
}
