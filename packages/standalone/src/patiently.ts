import { setTimeout as delay } from 'node:timers/promises';

/** A database that ended is back within seconds. */
const PATIENCE_MS = 30_000;
const RETRY_MS = 500;

/**
 * Does something that can be repeated, again and again while it fails for a reason that passes. Throws the last failure
 * when that takes too long, and any other at once.
 */
export async function patiently<T>(
  work: () => Promise<T>,
  passes: (error: unknown) => boolean,
  signal?: AbortSignal,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted === true || !passes(error) || Date.now() > deadline) throw error;
      await delay(RETRY_MS, undefined, signal ? { signal } : {});
    }
  }
}
