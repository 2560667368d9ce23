import { setTimeout as delay } from 'node:timers/promises';
import { ageSignsOfLife } from './database.ts';
import { readOpenEnds, type OpenEnds } from './facts.ts';
import { referencedKeys } from './referenced-keys.ts';
import type { SystemUnderTest } from './system.ts';

const POLL_MS = 1_000;
/** Between two times that signs of life are made old. Sweeps look every minute. */
const AGE_EVERY_MS = 20_000;

/**
 * Waits until jobs have ended and sweeps have removed what kills left, at most `patienceMs`. Returns how long that
 * took, or null; the books then say what was left.
 */
export async function settle(system: SystemUnderTest, patienceMs: number): Promise<number | null> {
  const began = performance.now();
  let agedAt = -Infinity;
  for (;;) {
    const now = performance.now();
    const open = await readOpenEnds(system);
    if (isSettled(open)) return Math.round(now - began);
    if (now - began > patienceMs) return null;
    // Sweeps leave alone what gave a sign of life minutes ago. Nothing is alive once every prediction has ended.
    if (hasEnded(open) && now - agedAt > AGE_EVERY_MS) {
      await ageSignsOfLife(await system.databaseUrl());
      agedAt = now;
    }
    await delay(POLL_MS);
  }
}

function hasEnded({ predictions }: OpenEnds): boolean {
  return predictions.every(({ status }) => status === 'completed' || status === 'failed');
}

function isSettled(open: OpenEnds): boolean {
  const referenced = referencedKeys(open);
  return (
    hasEnded(open) &&
    open.uploads.every(({ status }) => status === 'ready' || status === 'gone') &&
    open.objects.keys.every((key) => referenced.has(key)) &&
    open.objects.drafts.length === 0 &&
    open.unfinishedJobs.length === 0
  );
}
