import type { Database, Clock } from '@retainwise/platform';

/** How far back a client can catch up. */
const KEPT_MS = 24 * 3_600_000;
const PAGE = 5_000;

export interface EventSweepDependencies {
  readonly database: Pick<Database, 'events'>;
  readonly clock: Clock;
}

/**
 * Deletes events of more than a day ago, a portion at a time. Returns how many.
 *
 * @param signal ends the sweep after the portion it is at
 */
export async function sweepEvents({ database, clock }: EventSweepDependencies, signal?: AbortSignal): Promise<number> {
  const before = new Date((await clock()).getTime() - KEPT_MS);
  let deleted = 0;
  while (signal?.aborted !== true) {
    const portion = await database.events.deleteBefore(before, PAGE);
    deleted += portion;
    if (portion < PAGE) break;
  }
  return deleted;
}
