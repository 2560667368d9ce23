import { openLearningThread, type LearningEngine } from '@retainwise/core/node';
import { backOff, isTrouble, repeat, type Consumer, type HeldLearning } from '@retainwise/platform';
import type { LearningDependencies } from './context.ts';
import { learnOwner } from './learn-owner.ts';

/** Whoever works on one says so more often. */
const HOLD_SECONDS = 120;
const BEAT_MS = 30_000;
/** After so many failures in a row an owner is looked at again when there is something new, or after a day. */
const MAX_FAILURES = 5;
const DAY_SECONDS = 86_400;
const AGAIN_SECONDS = 10;
/**
 * Who is told of one departure after the other is looked at again for each. Reading a million cells takes 0.2 seconds;
 * an owner with many of them rests for ten times as long, so that learning takes a tenth of a worker at most. It goes
 * by what is read, and not by the clock: a busy machine would make everybody rest.
 */
const REST_SECONDS_PER_CELL = 2e-6;
const MIN_REST_SECONDS = 10;
const MAX_REST_SECONDS = 3_600;
/** Of one training or report card. */
const DEADLINE_MS = 10 * 60_000;
const MAX_MEGABYTES = 1_024;

export interface LearningOptions extends LearningDependencies {
  readonly everyMs: number;
  /** What learns and judges; a thread of its own unless given. */
  readonly openEngine?: () => LearningEngine;
}

const inThread = (): LearningEngine => openLearningThread({ deadlineMs: DEADLINE_MS, maxMegabytes: MAX_MEGABYTES });

/** Looks at whoever has something new to learn from, one after another, until stopped. Every worker may do so. */
export function startLearning({ everyMs, openEngine = inThread, ...dependencies }: LearningOptions): Consumer {
  const { logger } = dependencies;
  const work = (signal: AbortSignal): Promise<void> => runLearning(dependencies, openEngine, signal);
  const repetition = repeat({ name: 'learning from outcomes', everyMs, logger, work });
  return { stop: () => repetition.stop() };
}

/** Looks at owners until none is due. */
export async function runLearning(
  dependencies: LearningDependencies,
  openEngine: () => LearningEngine,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const held = await dependencies.database.learningDue.take(HOLD_SECONDS);
    if (held === null) return;
    await runOne(dependencies, openEngine, held, signal);
  }
}

/** Seconds until an owner may be looked at again, for whom so many cells were read. */
export function restAfter(cells: number): number {
  const seconds = cells * REST_SECONDS_PER_CELL;
  return seconds < MIN_REST_SECONDS ? 0 : Math.min(MAX_REST_SECONDS, seconds);
}

/** One that dies with its process is taken by another when its hold is over. */
async function runOne(
  dependencies: LearningDependencies,
  openEngine: () => LearningEngine,
  held: HeldLearning,
  signal: AbortSignal,
): Promise<void> {
  const { database, logger } = dependencies;
  const found = { account_id: held.accountId, attempt: held.attempt };
  const superseded = new AbortController();
  const beat = setInterval(() => {
    database.learningDue.hold(held, HOLD_SECONDS).then(
      (isMine) => {
        if (!isMine) superseded.abort(new Error('Another attempt has begun, or the account is gone.'));
      },
      (error: unknown) => logger.warn({ ...found, err: error }, 'could not say that an account is being learnt from'),
    );
  }, BEAT_MS);
  const engine = openEngine();
  try {
    const cells = await learnOwner(dependencies, engine, held, AbortSignal.any([signal, superseded.signal]));
    await database.learningDue.done(held, restAfter(cells));
  } catch (error) {
    if (superseded.signal.aborted) return;
    const trouble = isTrouble(error);
    const isFailure = !signal.aborted && !trouble;
    const seconds = held.failures + 1 >= MAX_FAILURES ? DAY_SECONDS : backOff(held.failures + 1, AGAIN_SECONDS);
    await database.learningDue.postpone(held, signal.aborted ? 0 : seconds, isFailure);
    if (!signal.aborted)
      logger.error({ ...found, trouble, err: error }, 'could not learn from outcomes, will try again');
  } finally {
    clearInterval(beat);
    await engine.close();
  }
}
