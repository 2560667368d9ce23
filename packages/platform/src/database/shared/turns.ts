import { TurnTimeoutError } from './errors.ts';

/** As long as a request may take for one statement. */
const MAX_WAIT_MS = 10_000;

/**
 * Work of the same key one after the other, of different keys side by side. Nothing is kept of a key that has none.
 *
 * @param maxWaitMs for its turn: with a database that does not answer, each would wait for the failure of all before it
 * @returns a function that throws TurnTimeoutError when the turn does not come, and else what the work throws
 */
export function createTurns(maxWaitMs = MAX_WAIT_MS): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = within(before, maxWaitMs).then(work);
    // Whoever comes next waits for all before it, also where this one gives up.
    const end: Promise<unknown> = Promise.allSettled([before, mine]).then(() => {
      if (last.get(key) === end) last.delete(key);
    });
    last.set(key, end);
    return mine;
  };
}

async function within(before: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TurnTimeoutError(milliseconds)), milliseconds);
  });
  try {
    await Promise.race([before, late]);
  } finally {
    clearTimeout(timer);
  }
}
