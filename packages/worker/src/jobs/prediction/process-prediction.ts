import { InputError } from '@retainwise/core';
import {
  backOff,
  isTrouble,
  outputKeys,
  RunSweptError,
  uploadOf,
  type Database,
  type JobContext,
  type JobQueue,
  type JobVerdict,
  type Logger,
  type Metrics,
  type ModelRegistry,
  type ObjectStore,
  type PartsJob,
  type PredictionFailure,
  type PredictionJob,
  type PredictionRef,
} from '@retainwise/platform';
import { setTimeout as delay } from 'node:timers/promises';
import { endedItsProcess, onOurSide, whyToStop } from './failures.ts';
import { MAX_LOST_ALONE, MAX_LOST_TOGETHER } from './limits.ts';
import { createPredictionMetrics, type JobOutcome } from './metrics.ts';
import { persistently } from './persistently.ts';
import { createRunGate } from './run-gate.ts';
import { endRun, removeEarlierFiles } from './run-files.ts';
import type { Run } from './prediction-run.ts';
import { scorePrediction } from './score-prediction.ts';
import { helpWithParts } from './split/help-with-parts.ts';
import { PartFailed } from './split/part-failed.ts';
import { sweepSplit } from './split/sweep-splits.ts';
import type { SplitOptions } from './split/types.ts';
import { Superseded } from './superseded.ts';
import { whileCurrent } from './while-current.ts';

export interface PredictionProcessor {
  /** Runs one delivery of a job. Idempotent: a prediction that has ended is left alone. */
  run(job: PredictionJob | PartsJob, context: JobContext): Promise<JobVerdict>;
  /** A sign of life of the run that works on the job. */
  alive(job: PredictionJob | PartsJob): Promise<void>;
  /** Marks a prediction as failed, whoever runs it, and deletes what its attempts left. */
  giveUp(ref: PredictionRef, message: string): Promise<void>;
}

export interface ProcessorDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  /** Where large files find helpers. */
  readonly queue: Pick<JobQueue, 'enqueue'>;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly models: ModelRegistry;
  /** Delay before the run after one that failed; doubles with each. Defaults to 2. */
  readonly retryDelaySeconds?: number;
  /** Between two reports of the progress of a run, which also tell it that it was superseded. Defaults to 1,000. */
  readonly progressMs?: number;
  /** How often a run asks whether it was cancelled, whatever it does. Defaults to 1,000. */
  readonly cancelCheckMs?: number;
  /** Threads that work on one large file; 1 unless given. */
  readonly threads?: number;
  /** When files are scored in parts; never unless given. */
  readonly split?: Partial<SplitOptions>;
}

interface Ended {
  readonly outcome: JobOutcome;
  readonly verdict: JobVerdict;
}

const DONE = 'done';
/** How long a run that is stopped may tidy up. */
const TIDY_MS = 2_000;
const NO_SPLIT: SplitOptions = { aboveBytes: Infinity, partBytes: 64 * 2 ** 20, helpers: 0, holdSeconds: 30 };
export function createPredictionProcessor({
  database,
  objectStore,
  logger,
  metrics,
  models,
  retryDelaySeconds = 2,
  progressMs = 1_000,
  cancelCheckMs = 1_000,
  threads = 1,
  queue,
  split: given = {},
}: ProcessorDependencies): PredictionProcessor {
  const predictionMetrics = createPredictionMetrics(metrics);
  const split: SplitOptions = { ...NO_SPLIT, ...given };
  const shared = { database, objectStore, queue, logger, models, metrics: predictionMetrics, cancelCheckMs, split };
  const scoring = { ...shared, progressMs, threads };
  const gate = createRunGate();
  /** By the id of the prediction: runs that were claimed, and those of them that are past the gate. */
  const claimedRuns = new Map<string, Run>();
  const inside = new Set<Run>();
  let helping = 0;

  /** Beside what runs in this process, which is then not to blame alone if the process ends. */
  async function help({ account_id: accountId, parts_of: id }: PartsJob, signal: AbortSignal): Promise<JobVerdict> {
    const leave = await gate.enter(false, signal);
    helping += 1;
    try {
      if (inside.size > 0) await database.runs.noteCompany([...inside]);
      return await helpWithParts({ ...shared, retryDelaySeconds }, { accountId, reference: null, id }, signal);
    } finally {
      helping -= 1;
      leave();
    }
  }

  async function run(job: PredictionJob | PartsJob, { signal }: JobContext): Promise<JobVerdict> {
    if ('parts_of' in job) return help(job, signal);
    const started = performance.now();
    let outcome: JobOutcome = 'interrupted';
    predictionMetrics.jobStarted();
    try {
      const ended = await runOnce({ accountId: job.account_id, reference: null, id: job.prediction_id }, signal);
      outcome = ended.outcome;
      return ended.verdict;
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

  async function runOnce(ref: PredictionRef, signal: AbortSignal): Promise<Ended> {
    const claimed = await database.predictions.claim(ref, { alone: inside.size + helping === 0 });
    if (!claimed) return { outcome: 'ignored', verdict: DONE };
    const current: Run = { ...ref, ...claimed };
    if (claimed.prediction.lostAlone >= MAX_LOST_ALONE) {
      logger.error({ prediction_id: ref.id, account_id: ref.accountId }, 'gave up a prediction that ends its process');
      return { outcome: await failAndEnd(current, endedItsProcess()), verdict: DONE };
    }
    claimedRuns.set(ref.id, current);
    try {
      const isCurrent = () => database.predictions.isCurrent(ref, claimed.attempt);
      await whileCurrent({ isCurrent, everyMs: cancelCheckMs, signal }, (both) =>
        passGate(current, both, () => scorePrediction(scoring, current, both)),
      );
    } catch (error) {
      return await settle(current, error, signal);
    } finally {
      if (claimedRuns.get(ref.id) === current) claimedRuns.delete(ref.id);
    }
    await tidy(current);
    return { outcome: 'completed', verdict: DONE };
  }

  /**
   * Works beside other runs, or alone if others ended with their process too often, so that it is known whose fault it
   * is.
   */
  async function passGate(current: Run, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    const suspect = current.prediction.lostTogether >= MAX_LOST_TOGETHER;
    const leave = await gate.enter(suspect, signal);
    inside.add(current);
    try {
      if (suspect) await database.runs.noteAlone(current);
      else if (inside.size + helping > 1) await database.runs.noteCompany([...inside]);
      await work();
    } finally {
      inside.delete(current);
      leave();
    }
  }

  /** What a completed run leaves to do can wait for the sweep; it must not make the job look failed. */
  async function tidy(current: Run): Promise<void> {
    try {
      await database.runs.remove(current);
      await removeEarlierFiles({ database, objectStore }, current);
      await sweepSplit({ database, objectStore }, current);
    } catch (error) {
      logger.warn({ err: error }, 'could not tidy up after a completed prediction');
    }
  }

  /** Decides what becomes of a run that threw. */
  async function settle(current: Run, error: unknown, signal: AbortSignal): Promise<Ended> {
    if (error instanceof Superseded || error instanceof RunSweptError) return superseded(current);
    // A retry cannot help when the file itself is at fault.
    if (error instanceof InputError || error instanceof PartFailed)
      return { outcome: await failAndEnd(current, error), verdict: DONE };
    if (signal.aborted) {
      // Stopped, or lost to another consumer: not the job's failure.
      if (await isItsResult(current)) return { outcome: 'completed', verdict: DONE };
      // The sweep does what a store that stalls keeps from being done: the job is given back before the process ends.
      const enough = new AbortController();
      await Promise.race([end(current), delay(TIDY_MS, undefined, { signal: enough.signal }).catch(() => undefined)]);
      enough.abort();
      return { outcome: 'interrupted', verdict: { againInSeconds: 0 } };
    }
    const trouble = isTrouble(error);
    predictionMetrics.runFailed();
    logger.warn({ prediction_id: current.id, account_id: current.accountId, trouble, err: error }, 'a run failed');
    const { accountId, id, attempt } = current;
    const counted = await persistently(
      () => database.predictions.postpone(current, attempt, trouble ? 'trouble' : 'failure'),
      signal,
    );
    if (!counted) return superseded(current);
    const failure = whyToStop(counted, trouble);
    if (failure) {
      logger.error({ prediction_id: id, account_id: accountId, ...counted }, 'gave up a prediction');
      predictionMetrics.givenUp();
      return { outcome: await failAndEnd(current, failure), verdict: DONE };
    }
    await end(current);
    const tries = trouble ? counted.troubles : counted.failures;
    return { outcome: 'postponed', verdict: { againInSeconds: backOff(tries, retryDelaySeconds) } };
  }

  async function superseded(current: Run): Promise<Ended> {
    // When only the database's response was lost, the prediction is completed and needs its files.
    if (await isItsResult(current)) {
      await tidy(current);
      return { outcome: 'completed', verdict: DONE };
    }
    await end(current);
    const { status } = (await database.predictions.findEntry(current, current.id)) ?? {};
    return { outcome: status === 'cancelled' ? 'cancelled' : 'superseded', verdict: DONE };
  }

  async function isItsResult({ id, attempt, prediction }: Run): Promise<boolean> {
    const { outputKey } = outputKeys(uploadOf(prediction), id, attempt);
    return (await database.predictions.findEntry(prediction, id))?.outputKey === outputKey;
  }

  /** The rows that it has written are nobody's, and are swept. */
  async function failAndEnd(current: Run, { code, message, fix }: PredictionFailure): Promise<'failed' | 'superseded'> {
    const failed = await database.predictions.fail(current, current.attempt, { code, message, fix });
    if (failed) predictionMetrics.predictionFailed(code);
    await end(current);
    return failed ? 'failed' : 'superseded';
  }

  async function end({ prediction, ...current }: Run): Promise<void> {
    await endRun(
      { database, objectStore, logger },
      { ...current, reference: prediction.reference, uploadId: prediction.uploadId },
    );
    try {
      await sweepSplit({ database, objectStore }, current);
    } catch (error) {
      logger.warn({ err: error }, 'could not delete the files of parts, will try again');
    }
  }

  return {
    run,
    alive: async (job) => {
      // Parts have signs of life of their own.
      const current = 'parts_of' in job ? undefined : claimedRuns.get(job.prediction_id);
      if (current) await database.runs.heartbeat(current);
    },
    giveUp: async (ref, message) => {
      logger.error({ prediction_id: ref.id, account_id: ref.accountId }, 'gave up a prediction');
      // The claim supersedes any attempt that is still running elsewhere.
      const claimed = await database.predictions.claim(ref, { alone: false });
      if (!claimed) return;
      await failAndEnd({ ...ref, ...claimed }, onOurSide(message));
      predictionMetrics.givenUp();
    },
  };
}
