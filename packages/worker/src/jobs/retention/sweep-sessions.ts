import type { Clock, Database } from '@retainwise/platform';

/** So that who comes with a session of yesterday is told that it has expired, rather than that there is none. */
const KEPT_MS = 24 * 3_600_000;
const PAGE = 5_000;

export interface SessionSweepDependencies {
  readonly database: Pick<Database, 'widgetSessions'>;
  readonly clock: Clock;
}

/**
 * Deletes sessions of widgets that ended more than a day ago, a portion at a time. Returns how many.
 *
 * @param signal ends the sweep after the portion it is at
 */
export async function sweepSessions(
  { database, clock }: SessionSweepDependencies,
  signal?: AbortSignal,
): Promise<number> {
  const before = new Date((await clock()).getTime() - KEPT_MS);
  let deleted = 0;
  while (signal?.aborted !== true) {
    const portion = await database.widgetSessions.deleteBefore(before, PAGE);
    deleted += portion;
    if (portion < PAGE) break;
  }
  return deleted;
}
