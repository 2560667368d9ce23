import { setTimeout as delay } from 'node:timers/promises';
import { readOpenEnds, type OpenEnds } from './facts.ts';
import { referencedKeys } from './referenced-keys.ts';
import type { SystemUnderTest } from './system.ts';

const POLL_MS = 1_000;

/**
 * Waits until jobs have ended and sweeps have removed what kills left, at most `patienceMs`. Returns how long that
 * took, or null; the books then say what was left.
 */
export async function settle(system: SystemUnderTest, patienceMs: number): Promise<number | null> {
  const began = performance.now();
  for (;;) {
    // Null while the database is being started again, which the next look finds over.
    const open = await readOpenEnds(system).catch(() => null);
    if (open && isSettled(open)) return Math.round(performance.now() - began);
    if (performance.now() - began > patienceMs) return null;
    await delay(POLL_MS);
  }
}

function isSettled(open: OpenEnds): boolean {
  const referenced = referencedKeys(open);
  return (
    open.predictions.every(({ status }) => ['completed', 'failed', 'cancelled'].includes(status)) &&
    open.uploads.every(({ status }) => status === 'ready' || status === 'gone') &&
    open.objects.keys.every((key) => referenced.has(key)) &&
    open.objects.drafts.length === 0 &&
    open.unfinishedJobs.length === 0 &&
    open.strayResults === 0
  );
}
