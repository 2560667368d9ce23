import { DEFAULT_HORIZON_DAYS, InputError } from '@retainwise/core';
import {
  backOff,
  isTrouble,
  outputKeys,
  RunSweptError,
  type Database,
  type JobContext,
  type JobVerdict,
  type Logger,
  type Metrics,
  type ModelRegistry,
  type ObjectStore,
  type PredictionFailure,
  type PredictionJob,
  type PredictionRecord,
  type PredictionRef,
  type RunRef,
} from '@retainwise/platform';
import { endedItsProcess, nothingScored, onOurSide, whyToStop } from './failures.ts';
import { MAX_LOST_ALONE, MAX_LOST_TOGETHER } from './limits.ts';
import { createPredictionMetrics, type JobOutcome } from './metrics.ts';
import { persistently } from './persistently.ts';
import { createRunGate } from './run-gate.ts';
import { endRun, removeEarlierFiles } from './run-files.ts';
import { createRunProgress } from './run-progress.ts';
import { scoreFile } from './score-file.ts';
import { Superseded } from './superseded.ts';
import { whileCurrent } from './while-current.ts';

export interface PredictionProcessor {
  /** Runs one delivery of a job. Idempotent: a prediction that has ended is left alone. */
  run(job: PredictionJob, context: JobContext): Promise<JobVerdict>;
  /** A sign of life of the run that works on the job. */
  alive(job: PredictionJob): Promise<void>;
  /** Marks a prediction as failed, whoever runs it, and deletes what its attempts left. */
  giveUp(ref: PredictionRef, message: string): Promise<void>;
}

export interface ProcessorDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
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
}

interface Run extends RunRef {
  readonly prediction: PredictionRecord;
}

interface Ended {
  readonly outcome: JobOutcome;
  readonly verdict: JobVerdict;
}

const DONE = 'done';
/** A further thread takes as long to start as some thousand rows take to be written. */
const MIN_ROWS_FOR_THREADS = 10_000;

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
}: ProcessorDependencies): PredictionProcessor {
  const predictionMetrics = createPredictionMetrics(metrics);
  const gate = createRunGate();
  /** By the id of the prediction: runs that were claimed, and those of them that are past the gate. */
  const claimedRuns = new Map<string, Run>();
  const inside = new Set<Run>();

  async function run(job: PredictionJob, { signal }: JobContext): Promise<JobVerdict> {
    const started = performance.now();
    let outcome: JobOutcome = 'interrupted';
    predictionMetrics.jobStarted();
    try {
      const ended = await runOnce({ accountId: job.account_id, id: job.prediction_id }, signal);
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
    const claimed = await database.predictions.claim(ref, { alone: inside.size === 0 });
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
        passGate(current, both, () => score(current, both)),
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
      else if (inside.size > 1) await database.runs.noteCompany([...inside]);
      await work();
    } finally {
      inside.delete(current);
      leave();
    }
  }

  async function score(current: Run, signal: AbortSignal): Promise<void> {
    const { prediction, attempt, accountId, id } = current;
    const ref = { accountId, id };
    const output = outputKeys(accountId, prediction.uploadId, id, attempt);
    const upload = await database.uploads.find(accountId, prediction.uploadId);
    if (!upload) throw new Superseded();
    // Upload and account may have changed since; only the file cannot.
    const { settings, mapping } = prediction;
    if (!settings || !mapping) throw new Error(`Prediction ${id} was stored without its settings.`);
    const rows = await database.results.begin(
      current,
      mapping.columns.map(({ column }) => column),
    );
    if (!rows) throw new Superseded();
    const progress = createRunProgress(async (rowsProcessed) => {
      if (!(await database.predictions.reportProgress(ref, attempt, { rowsProcessed }))) throw new Superseded();
    }, progressMs);
    try {
      const { summary, words } = await scoreFile({
        objectStore,
        objectKey: upload.objectKey,
        output,
        mapping,
        formats: settings.columnFormats ?? null,
        models: models.pinned(settings),
        model: prediction.model,
        experiment: settings.experiment,
        // Before there were horizons, only the rules took the account's rate, and they have it.
        churnRate: settings.horizonDays === undefined ? null : settings.priorChurnRate,
        horizonDays: settings.horizonDays ?? DEFAULT_HORIZON_DAYS,
        explain: settings.explanation,
        level: prediction.level,
        currency: settings.currency,
        now: new Date(settings.asOf),
        signal,
        threads: upload.rowCount < MIN_ROWS_FOR_THREADS ? 1 : threads,
        onRead: progress.read,
        onStored: async (stored, rowsDone) => {
          await rows.write(stored);
          await progress.written(rowsDone);
        },
      });
      if (summary.accepted === 0) throw nothingScored(summary.rows, summary.rejectionReasons[0]?.message);
      await rows.finish(words);
      const completion = {
        ...output,
        rowsTotal: summary.rows,
        rowsAccepted: summary.accepted,
        rowsRejected: summary.rejected,
        metrics: summary,
        resultRun: rows.runNo,
      };
      const completed = await database.transaction(
        async (transaction) =>
          (await database.results.hold(rows.runNo, transaction)) &&
          (await database.predictions.complete(ref, attempt, completion, transaction)),
      );
      if (!completed) throw new Superseded();
      predictionMetrics.rows(summary.accepted, summary.rejected);
    } finally {
      await rows.abandon();
    }
  }

  /** What a completed run leaves to do can wait for the sweep; it must not make the job look failed. */
  async function tidy(current: Run): Promise<void> {
    try {
      await database.runs.remove(current);
      await removeEarlierFiles({ database, objectStore }, current);
    } catch (error) {
      logger.warn({ err: error }, 'could not tidy up after a completed prediction');
    }
  }

  /** Decides what becomes of a run that threw. */
  async function settle(current: Run, error: unknown, signal: AbortSignal): Promise<Ended> {
    if (error instanceof Superseded || error instanceof RunSweptError) return superseded(current);
    // A retry cannot help when the file itself is at fault.
    if (error instanceof InputError) return { outcome: await failAndEnd(current, error), verdict: DONE };
    if (signal.aborted) {
      // Stopped, or lost to another consumer: not the job's failure.
      if (await isItsResult(current)) return { outcome: 'completed', verdict: DONE };
      await end(current);
      return { outcome: 'interrupted', verdict: { againInSeconds: 0 } };
    }
    const trouble = isTrouble(error);
    logger.warn({ prediction_id: current.id, account_id: current.accountId, trouble, err: error }, 'a run failed');
    const { accountId, id, attempt } = current;
    const counted = await persistently(
      () => database.predictions.postpone({ accountId, id }, attempt, trouble ? 'trouble' : 'failure'),
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
    const { accountId, id } = current;
    const { status } = (await database.predictions.findEntry(accountId, id)) ?? {};
    return { outcome: status === 'cancelled' ? 'cancelled' : 'superseded', verdict: DONE };
  }

  async function isItsResult({ accountId, id, attempt, prediction }: Run): Promise<boolean> {
    const { outputKey } = outputKeys(accountId, prediction.uploadId, id, attempt);
    return (await database.predictions.findEntry(accountId, id))?.outputKey === outputKey;
  }

  /** The rows that it has written are nobody's, and are swept. */
  async function failAndEnd(current: Run, { code, message, fix }: PredictionFailure): Promise<'failed' | 'superseded'> {
    const { accountId, id, attempt } = current;
    const failed = await database.predictions.fail({ accountId, id }, attempt, { code, message, fix });
    await end(current);
    return failed ? 'failed' : 'superseded';
  }

  const end = ({ prediction, ...current }: Run): Promise<void> =>
    endRun({ database, objectStore, logger }, { ...current, uploadId: prediction.uploadId });

  return {
    run,
    alive: async ({ prediction_id }) => {
      const current = claimedRuns.get(prediction_id);
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
