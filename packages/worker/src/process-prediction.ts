import { InputError } from '@retainwise/core';
import { modelsFor, outputKeys, type Database, type DeadReason, type JobContext, type Logger, type ObjectStore, type PredictionJob, type PredictionRecord } from '@retainwise/platform';
import { scoreFile } from './score-file.ts';

export interface PredictionProcessor {
  /** Runs one delivery of a job. Idempotent: a prediction that has ended is left alone. Throwing means "try again". */
  process(job: PredictionJob, context: JobContext): Promise<void>;
  /** Tells people that a job was given up. */
  giveUp(job: PredictionJob, reason: DeadReason): Promise<void>;
}

export interface ProcessorDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly logger: Logger;
}

/** A later delivery of the job has taken over: this one stops without a trace. */
class Superseded extends Error {
  override readonly name = 'Superseded';
}

export function createPredictionProcessor({ database, objectStore, logger }: ProcessorDependencies): PredictionProcessor {
  async function process({ account_id, prediction_id }: PredictionJob, { signal }: JobContext): Promise<void> {
    const ref = { accountId: account_id, id: prediction_id };
    const claimed = await database.predictions.claim(ref);
    if (!claimed) {
      logger.info({ prediction_id }, 'nothing to do: the prediction has ended or was deleted');
      return;
    }
    const { prediction, attempt } = claimed;
    const log = logger.child({ prediction_id, account_id, attempt });
    const started = performance.now();
    try {
      const rows = await run(prediction, attempt, signal);
      log.info({ rows, duration_ms: Math.round(performance.now() - started) }, 'prediction completed');
    } catch (error) {
      if (error instanceof Superseded) {
        log.warn({}, 'a later attempt has taken over');
      } else if (error instanceof InputError) {
        // No retry can help against the file itself.
        await database.predictions.fail(ref, attempt, { code: error.code, message: error.message, fix: error.fix });
        log.info({ code: error.code }, 'prediction failed: the data cannot be scored');
      } else {
        throw error;
      }
    }
  }

  async function run(prediction: PredictionRecord, attempt: number, signal: AbortSignal): Promise<number> {
    const { accountId, id, uploadId } = prediction;
    const ref = { accountId, id };
    const owner = { accountId, predictionId: id, attempt, userId: prediction.userId };
    const [account, upload] = await Promise.all([database.accounts.find(accountId), database.uploads.find(accountId, uploadId)]);
    if (!account || !upload?.mapping) throw new Superseded();
    await database.results.deleteForPrediction(owner);

    const output = outputKeys(accountId, uploadId, id, attempt);
    const summary = await scoreFile({
      objectStore,
      objectKey: upload.objectKey,
      output,
      mapping: upload.mapping,
      models: modelsFor(account),
      model: prediction.model,
      level: prediction.level,
      currency: account.currency,
      now: prediction.createdAt,
      signal,
      onBatch: async (records, rowsProcessed) => {
        const current = records.length === 0 || (await database.results.insertBatch(owner, records));
        if (!current || !(await database.predictions.reportProgress(ref, attempt, { rowsProcessed }))) throw new Superseded();
      },
    });
    if (summary.accepted === 0) {
      throw new InputError('ERR-3005', `None of the ${summary.rows} rows can be scored: ${summary.rejectionReasons[0]?.message ?? 'all were rejected'}`, { fix: 'Look at the validation of the upload, mend the file and upload it again.' });
    }
    const completed = await database.predictions.complete(ref, attempt, {
      ...output, rowsTotal: summary.rows, rowsAccepted: summary.accepted, rowsRejected: summary.rejected, metrics: summary,
    });
    if (!completed) throw new Superseded();
    return summary.rows;
  }

  async function giveUp({ account_id, prediction_id }: PredictionJob, reason: DeadReason): Promise<void> {
    logger.error({ prediction_id, account_id, attempts: reason.attempts }, 'prediction given up');
    await database.predictions.fail({ accountId: account_id, id: prediction_id }, null, {
      code: 'ERR-5003',
      message: `Scoring failed ${reason.attempts} times for a reason on our side. Your file is kept.`,
      fix: 'Create the prediction again; if it fails again, tell us its id.',
    });
  }

  return { process, giveUp };
}
