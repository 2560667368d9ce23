import type { Clock, Database } from '@retainwise/platform';
import type { WebhookMetrics } from './metrics.ts';

/** How long the log is kept, and how far back events can be replayed. */
const KEPT_MS = 30 * 86_400_000;
const PAGE = 5_000;

export interface WebhookSweepDependencies {
  readonly database: Pick<Database, 'webhookOutbox'>;
  readonly clock: Clock;
  readonly metrics: WebhookMetrics;
}

/**
 * Deletes what ended more than 30 days ago, a portion at a time, and measures how far behind the sending is.
 *
 * @param signal ends the sweep after the portion it is at
 */
export async function sweepWebhooks(
  { database: { webhookOutbox }, clock, metrics }: WebhookSweepDependencies,
  signal?: AbortSignal,
): Promise<number> {
  metrics.oldestDue((await webhookOutbox.oldestDueSeconds()) ?? 0);
  metrics.due(await webhookOutbox.countDue());
  await webhookOutbox.cancelDisabled();
  const before = new Date((await clock()).getTime() - KEPT_MS);
  let deleted = 0;
  while (signal?.aborted !== true) {
    const portion = await webhookOutbox.deleteBefore(before, PAGE);
    deleted += portion;
    if (portion < PAGE) break;
  }
  return deleted;
}
