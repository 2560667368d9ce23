import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { NotFoundError, PredictionFailedError, type RetainWise } from '@retainwise/sdk';
import { cell, customersCsv, type CustomerSource } from './customer-source.ts';
import { openSyncState } from './sync-state.ts';

export interface SyncOptions {
  readonly retainwise: Pick<RetainWise, 'uploads' | 'predictions'>;
  readonly source: CustomerSource;
  /** Where the file of a day, its results and what was done are kept. */
  readonly directory: string;
  /** The day, as `2026-06-01`: a run for it is done once. */
  readonly day: string;
  readonly onStep: (text: string) => void;
  /** How many customers are written. */
  readonly most?: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Scores all customers of a day and writes those most at risk to a file, whose path it returns. It can be stopped at
 * any moment and run again: what was done is not done again. Two runs at the same time make one upload and one
 * prediction, because their requests have the same idempotency keys.
 */
export async function sync(options: SyncOptions): Promise<string> {
  const { retainwise, source, directory, day, onStep, most = 100, signal } = options;
  await mkdir(directory, { recursive: true });
  const output = join(directory, `most-at-risk-${day}.csv`);
  const state = await openSyncState(join(directory, `state-${day}.json`));
  if (state.steps.done === true) {
    onStep(`${day} is done already.`);
    return output;
  }

  // What is uploaded is a file, so that it is the same when it is sent again.
  const customers = join(directory, `customers-${day}.csv`);
  if (state.steps.exported !== true) {
    await writeWhole(customers, customersCsv(source));
    await state.save({ exported: true });
    onStep('The customers are exported.');
  }
  const upload_id = state.steps.uploadId ?? (await createUpload());
  const predictionId = state.steps.predictionId ?? (await createPrediction());
  onStep('Waiting for the scores.');
  await waitOrBeginAnew();
  await writeWhole(output, topCustomers());
  await state.save({ done: true });
  // The results stay; the cells of all customers need not.
  await rm(customers, { force: true });
  onStep(`Those most at risk are in ${output}.`);
  return output;

  async function createUpload(): Promise<string> {
    const upload = await retainwise.uploads.create(customers, {
      idempotencyKey: `nightly-upload-${day}`,
      resume: { store: state.resumeStore },
      signal,
    });
    onStep(`${upload.accepted_rows} of ${upload.row_count} customers can be scored.`);
    await state.save({ uploadId: upload.id });
    return upload.id;
  }

  async function createPrediction(): Promise<string> {
    const { id } = await retainwise.predictions.create(
      { upload_id, metadata: { run: `nightly ${day}` } },
      { idempotencyKey: `nightly-prediction-${day}`, signal },
    );
    await state.save({ predictionId: id });
    return id;
  }

  /** Follows the events of the prediction. What can never complete is forgotten: the next run begins anew. */
  async function waitOrBeginAnew(): Promise<void> {
    try {
      await retainwise.predictions.waitUntilDone(predictionId, { signal });
    } catch (error) {
      if (error instanceof PredictionFailedError || error instanceof NotFoundError) await state.forget();
      throw error;
    }
  }

  async function* topCustomers(): AsyncGenerator<string> {
    yield 'customer_id,churn_probability,revenue_at_risk,reason\n';
    let written = 0;
    const query = { sort: '-revenue_at_risk', already_churned: false, limit: Math.min(most, 200) } as const;
    for await (const row of retainwise.predictions.results(predictionId, query, { signal })) {
      const { customer_id, churn_probability, revenue_at_risk, explanation_summary } = row;
      yield `${[customer_id, churn_probability, revenue_at_risk, explanation_summary].map(cell).join(',')}\n`;
      written += 1;
      if (written === most) return;
    }
  }
}

/** Writes a file that is there as a whole, or not at all. */
async function writeWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  const file = await open(partial, 'w');
  try {
    for await (const piece of pieces) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, path);
}
