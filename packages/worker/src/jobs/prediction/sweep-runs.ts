import { everyOutputKey, uploadOf, type Clock } from '@retainwise/platform';
import { removeRunFiles, type RunFilesDependencies } from './run-files.ts';

const RUNS_AT_ONCE = 100;

export interface SweepRunsDependencies extends RunFilesDependencies {
  readonly clock: Clock;
  /** A run without a sign of life for so long is over. */
  readonly silenceMs: number;
}

/**
 * Deletes the files of runs that are over and have left some: their process ended, or the store failed when they did it
 * themselves. Returns how many runs.
 */
export async function sweepRuns(
  { database, objectStore, clock, silenceMs }: SweepRunsDependencies,
  signal?: AbortSignal,
): Promise<number> {
  let swept = 0;
  for (;;) {
    const since = new Date((await clock()).getTime() - silenceMs);
    const left = await database.runs.listLeft(since, RUNS_AT_ONCE);
    for (const run of left) {
      if (signal?.aborted) return swept;
      const own = everyOutputKey(uploadOf(run), run.id, run.attempt);
      if (run.outputKey === null || !own.includes(run.outputKey)) await removeRunFiles(objectStore, run);
      await database.runs.remove(run);
      swept += 1;
    }
    if (left.length < RUNS_AT_ONCE) return swept;
  }
}
