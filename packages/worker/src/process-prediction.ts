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
import { createWorkerMetrics, type JobOutcome } from './worker-metrics.ts';

export interface PredictionProcessor {
  /** Runs one delivery of a job. Idempotent: a prediction that has ended is left alone. Throwing means "try again". */
  process(job: PredictionJob, context: Pick<JobContext, 'signal'>): Promise<void>;
  /** Tells people that a job was given up, and clears away what its runs left. */
  giveUp(job: PredictionJob, reason: DeadReason): Promise<void>;
}

export interface ProcessorDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly models: ModelRegistry;
}

/** A later delivery of the job has taken over, or the prediction is gone: this run stops without a trace. */
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
  const meter = createWorkerMetrics(metrics);

  async function process(job: PredictionJob, { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    const started = performance.now();
    let outcome: JobOutcome = 'interrupted';
    meter.jobStarted();
    try {
      outcome = await runOnce(job, signal);
    } finally {
      const seconds = (performance.now() - started) / 1000;
      meter.jobEnded(outcome, seconds);
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
      // No retry can help against the file itself.
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
    meter.rows(summary.accepted, summary.rejected);
  }

  /** Rows first, so that a crash in between leaves an unfinished prediction to clear away again. */
  async function failRun(
    { accountId, id, userId }: PredictionRecord,
    attempt: number,
    { code, message, fix }: PredictionFailure,
  ): Promise<boolean> {
    await database.results.deleteForPrediction({ accountId, predictionId: id, attempt, userId });
    return database.predictions.fail({ accountId, id }, attempt, { code, message, fix });
  }

  async function giveUp({ account_id, prediction_id }: PredictionJob, reason: DeadReason): Promise<void> {
    logger.error({ prediction_id, account_id, attempts: reason.attempts }, 'prediction given up');
    // A claim takes the prediction from any run that is still under way somewhere.
    const claimed = await database.predictions.claim({ accountId: account_id, id: prediction_id });
    if (!claimed) return;
    await failRun(claimed.prediction, claimed.attempt, {
      code: 'ERR-5003',
      message: `Scoring failed ${reason.attempts} times for a reason on our side. Your file is kept.`,
      fix: 'Create the prediction again; if it fails again, tell us its id.',
    });
    meter.givenUp();
  }

  /** What one run wrote. A failure here must not hide why the run failed; the files go with their upload at the latest. */
  async function removeFiles({ accountId, id }: PredictionRef, { outputKey, rejectedKey }: OutputKeys): Promise<void> {
    try {
      // The prediction was completed if only the database's answer got lost.
      if ((await database.predictions.find(accountId, id))?.outputKey === outputKey) return;
      await Promise.all([objectStore.delete(outputKey), objectStore.delete(rejectedKey)]);
    } catch (error) {
      logger.warn({ err: error }, 'the files of a run that failed could not be removed');
    }
  }

  return { process, giveUp };
}

function nothingScored(rows: number, reason: string | undefined): InputError {
  return new InputError('ERR-3005', `None of the ${rows} rows can be scored. ${reason ?? ''}`.trim(), {
    fix: 'Look at the validation of the upload, mend the file and upload it again.',
  });
}
