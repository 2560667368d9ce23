import { isTrouble } from '@retainwise/platform';
import { setTimeout as delay } from 'node:timers/promises';

const TRIES = 60;
const PAUSE_MS = 1_000;

/**
 * Repeats a write while the database cannot be reached, for about a minute. For what must be recorded just because the
 * database was away, such as that it was.
 */
export async function persistently<T>(write: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (tries === TRIES || signal.aborted || !isTrouble(error)) throw error;
    }
    // When stopped, one more try follows at once.
    await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}
