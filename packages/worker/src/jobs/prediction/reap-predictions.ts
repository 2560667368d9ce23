import { predictionJob, type Database, type JobQueue, type Logger, type Clock } from '@retainwise/platform';
import { MAX_REQUEUES } from './limits.ts';
import type { PredictionProcessor } from './process-prediction.ts';

const AT_ONCE = 100;

export interface ReaperDependencies {
  readonly database: Database;
  readonly queue: JobQueue;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly processor: Pick<PredictionProcessor, 'giveUp'>;
  /** A prediction without a sign of life for so long is looked after. */
  readonly silenceMs: number;
}

/**
 * Looks after predictions that are queued or running while nothing is heard of them: the job is sent again if it is not
 * known to be waiting, and after too many times the prediction fails. Returns how many jobs were sent.
 *
 * A job may be delivered twice because of this. That is harmless: the later claim supersedes, and a prediction that has
 * ended is left alone.
 */
export async function reapPredictions(
  { database, queue, logger, clock, processor, silenceMs }: ReaperDependencies,
  signal?: AbortSignal,
): Promise<number> {
  let sentAgain = 0;
  for (const { requeues, ...ref } of await database.predictions.listSilent(await clock(), silenceMs, AT_ONCE)) {
    if (signal?.aborted) break;
    const log = { prediction_id: ref.id, account_id: ref.accountId, requeues };
    if (requeues >= MAX_REQUEUES) {
      await processor.giveUp(ref, `The job of this prediction was lost ${requeues} times. Your file is kept.`);
      continue;
    }
    const sent = await database.transaction(async (transaction) => {
      const written = await queue.requeue(predictionJob(ref), transaction);
      await database.predictions.noteRequeued(ref, written, transaction);
      return written;
    });
    if (!sent) continue;
    sentAgain += 1;
    logger.warn(log, 'sent the job of a silent prediction again');
  }
  return sentAgain;
}
