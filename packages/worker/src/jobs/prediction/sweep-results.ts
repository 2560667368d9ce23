import type { Database, Logger, Clock } from '@retainwise/platform';

/** Rows deleted by one statement. */
const ROWS_AT_ONCE = 20_000;

export interface SweepResultsDependencies {
  readonly database: Database;
  readonly logger: Logger;
  readonly clock: Clock;
  /** A run without a sign of life for so long is over. */
  readonly silenceMs: number;
}

/** Deletes the rows of runs that no prediction names: their process ended, or a later attempt completed. */
export async function sweepResults(
  { database, logger, clock, silenceMs }: SweepResultsDependencies,
  signal?: AbortSignal,
): Promise<number> {
  let deleted = 0;
  for (;;) {
    const { runs, rows } = await database.results.sweep(new Date((await clock()).getTime() - silenceMs), ROWS_AT_ONCE);
    deleted += rows;
    if (runs === 0 || signal?.aborted) break;
  }
  if (deleted > 0) logger.info({ rows: deleted }, 'deleted results of runs that do not count');
  return deleted;
}
