import { setTimeout as delay } from 'node:timers/promises';
import type { SystemUnderTest } from './system.ts';

const PROBE_TIMEOUT_MS = 5_000;
const POLL_MS = 100;
/** A killed backend is noticed a moment later: one good answer right after the kill proves nothing. */
const STREAK = 5;

/** Whether a health URL answers 200. */
export async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    // It does not listen, or does not answer in time.
    return false;
  }
}

/** Milliseconds until the system is ready and stays so; null when it is not within the patience. */
export async function waitUntilReady(
  system: Pick<SystemUnderTest, 'isReady'>,
  patienceMs: number,
): Promise<number | null> {
  const began = performance.now();
  for (;;) {
    const first = performance.now() - began;
    if (await staysReady(system)) return Math.round(first);
    if (performance.now() - began > patienceMs) return null;
    await delay(POLL_MS);
  }
}

async function staysReady(system: Pick<SystemUnderTest, 'isReady'>): Promise<boolean> {
  for (let good = 0; good < STREAK; good++) {
    if (good > 0) await delay(POLL_MS);
    if (!(await system.isReady())) return false;
  }
  return true;
}
