import { Superseded } from './superseded.ts';

export interface WhileCurrentOptions {
  /** Whether the run still counts. */
  readonly isCurrent: () => Promise<boolean>;
  /** How often to ask. */
  readonly everyMs: number;
  readonly signal: AbortSignal;
}

/**
 * Does the work of a run while the run counts. Reports of its progress tell the same, but not while it waits for its
 * turn, measures the file or writes what is left.
 *
 * @param work stops when its signal is aborted
 * @throws Superseded when the run no longer counts; else what the work throws
 */
export async function whileCurrent<T>(
  { isCurrent, everyMs, signal }: WhileCurrentOptions,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  let asking = false;
  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    try {
      if (!(await isCurrent())) stop.abort(new Superseded());
    } catch {
      // The database is away, which the work meets for itself. The next time decides.
    } finally {
      asking = false;
    }
  };
  const timer = setInterval(() => void ask(), everyMs);
  try {
    return await work(AbortSignal.any([signal, stop.signal]));
  } catch (error) {
    // What is aborted throws whatever it happened to be at.
    if (stop.signal.aborted) throw stop.signal.reason;
    throw error;
  } finally {
    clearInterval(timer);
  }
}
