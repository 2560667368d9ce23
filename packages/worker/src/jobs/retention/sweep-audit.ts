import type { Clock, Database } from '@retainwise/platform';

const DAY_MS = 86_400_000;
const PAGE = 5_000;

export interface AuditSweepDependencies {
  readonly database: Pick<Database, 'auditEvents'>;
  readonly clock: Clock;
}

/**
 * Deletes what the audit log has from before so many days, a portion at a time. Returns how many. The database keeps
 * the last 90 days whatever is asked for.
 *
 * @param signal ends the sweep after the portion it is at
 */
export async function sweepAudit(
  { database, clock }: AuditSweepDependencies,
  keptDays: number,
  signal?: AbortSignal,
): Promise<number> {
  const before = new Date((await clock()).getTime() - keptDays * DAY_MS);
  let deleted = 0;
  while (signal?.aborted !== true) {
    const portion = await database.auditEvents.deleteBefore(before, PAGE);
    deleted += portion;
    if (portion < PAGE) break;
  }
  return deleted;
}
