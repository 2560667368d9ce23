import { InputError } from '@retainwise/core';
import {
  outputKeys,
  type Database,
  type DeadReason,
  type JobContext,
  type Logger,
  type Metrics,
  type ModelRegistry,
  type ObjectStore,
  type OutputKeys,
  type PredictionFailure,
  type PredictionJob,
  type PredictionRecord,
  type PredictionRef,
} from '@retainwise/platform';
import { scoreFile } from './score-file.ts';
import { createPredictionMetrics, type JobOutcome } from './metrics.ts';

export interface PredictionProcessor {
  /** Runs one delivery of a job. Idempotent: a prediction that has ended is left alone. Throwing means "try again". */
  run(job: PredictionJob, context: Pick<JobContext, 'signal'>): Promise<void>;
  /** Marks the prediction of a job that the queue gave up as failed, and deletes what its attempts left. */
  giveUp(job: PredictionJob, reason: DeadReason): Promise<void>;
}

export interface ProcessorDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly models: ModelRegistry;
}

/** A later attempt has taken over, or the prediction was deleted: this attempt stops and leaves nothing. */
class Superseded extends Error {
  override readonly name = 'Superseded';
}

export function createPredictionProcessor({
  database,
  objectStore,
  logger,
  metrics,
  models,
}: ProcessorDependencies): PredictionProcessor {
  const predictionMetrics = createPredictionMetrics(metrics);

  async function run(job: PredictionJob, { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    const started = performance.now();
    let outcome: JobOutcome = 'interrupted';
    predictionMetrics.jobStarted();
    try {
      outcome = await runOnce(job, signal);
    } finally {
      const seconds = (performance.now() - started) / 1000;
      predictionMetrics.jobEnded(outcome, seconds);
      logger.info(
        {
          prediction_id: job.prediction_id,
          account_id: job.account_id,
          outcome,
          duration_ms: Math.round(seconds * 1000),
        },
        'prediction job ended',
      );
    }
  }

  async function runOnce({ account_id, prediction_id }: PredictionJob, signal: AbortSignal): Promise<JobOutcome> {
    const ref = { accountId: account_id, id: prediction_id };
    const claimed = await database.predictions.claim(ref);
    if (!claimed) return 'ignored';
    const { prediction, attempt } = claimed;
    const output = outputKeys(account_id, prediction.uploadId, prediction_id, attempt);
    try {
      await score(prediction, attempt, output, signal);
      return 'completed';
    } catch (error) {
      await removeFiles(ref, output);
      if (error instanceof Superseded) return 'superseded';
      // A retry cannot help when the file itself is at fault.
      if (error instanceof InputError) return (await failRun(prediction, attempt, error)) ? 'failed' : 'superseded';
      throw error;
    }
  }

  async function score(
    prediction: PredictionRecord,
    attempt: number,
    output: OutputKeys,
    signal: AbortSignal,
  ): Promise<void> {
    const { accountId, id, uploadId } = prediction;
    const ref = { accountId, id };
    const owner = { accountId, predictionId: id, attempt, userId: prediction.userId };
    const upload = await database.uploads.find(accountId, uploadId);
    if (!upload) throw new Superseded();
    // Upload and account may have changed since; only the file cannot.
    const { settings, mapping } = prediction;
    if (!settings || !mapping) throw new Error(`Prediction ${id} was stored without its settings.`);
    await database.results.deleteForPrediction(owner);

    const summary = await scoreFile({
      objectStore,
      objectKey: upload.objectKey,
      output,
      mapping,
      formats: settings.columnFormats ?? null,
      models: models.pinned(settings),
      model: prediction.model,
      experiment: settings.experiment,
      explain: settings.explanation,
      level: prediction.level,
      currency: settings.currency,
      now: new Date(settings.asOf),
      signal,
      onBatch: async (records, rowsProcessed) => {
        const current = records.length === 0 || (await database.results.insertBatch(owner, records));
        if (!current || !(await database.predictions.reportProgress(ref, attempt, { rowsProcessed })))
          throw new Superseded();
      },
    });
    if (summary.accepted === 0) throw nothingScored(summary.rows, summary.rejectionReasons[0]?.message);
    const completed = await database.predictions.complete(ref, attempt, {
      ...output,
      rowsTotal: summary.rows,
      rowsAccepted: summary.accepted,
      rowsRejected: summary.rejected,
      metrics: summary,
    });
    if (!completed) throw new Superseded();
    predictionMetrics.rows(summary.accepted, summary.rejected);
  }

  /** Deletes the rows first: after a crash in between, the unfinished prediction is cleaned up again. */
  async function failRun(
    { accountId, id, userId }: PredictionRecord,
    attempt: number,
    { code, message, fix }: PredictionFailure,
  ): Promise<boolean> {
    await database.results.deleteForPrediction({ accountId, predictionId: id, attempt, userId });
    return database.predictions.fail({ accountId, id }, attempt, { code, message, fix });
  }

  async function giveUp({ account_id, prediction_id }: PredictionJob, reason: DeadReason): Promise<void> {
    logger.error({ prediction_id, account_id, attempts: reason.attempts }, 'gave up a prediction');
    // The claim supersedes any attempt that is still running elsewhere.
    const claimed = await database.predictions.claim({ accountId: account_id, id: prediction_id });
    if (!claimed) return;
    await failRun(claimed.prediction, claimed.attempt, {
      code: 'ERR-5003',
      message: `Scoring failed ${reason.attempts} times because of a problem on our side. Your file is kept.`,
      fix: 'Create the prediction again. If it fails again, contact support with its id.',
    });
    predictionMetrics.givenUp();
  }

  /** Deletes the files of one attempt. A failure here must not hide the first one; the files go with their upload. */
  async function removeFiles({ accountId, id }: PredictionRef, { outputKey, rejectedKey }: OutputKeys): Promise<void> {
    try {
      // When only the database's response was lost, the prediction is completed and needs its files.
      if ((await database.predictions.find(accountId, id))?.outputKey === outputKey) return;
      await Promise.all([objectStore.delete(outputKey), objectStore.delete(rejectedKey)]);
    } catch (error) {
      logger.warn({ err: error }, 'could not delete the files of a failed attempt');
    }
  }

  return { run, giveUp };
}

function nothingScored(rows: number, reason: string | undefined): InputError {
  return new InputError('ERR-3005', `None of the ${rows} rows can be scored. ${reason ?? ''}`.trim(), {
    fix: 'Check the validation report of the upload, correct the file and upload it again.',
  });
}
