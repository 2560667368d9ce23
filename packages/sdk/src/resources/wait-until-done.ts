import type { Prediction } from '@retainwise/openapi';
import { PredictionFailedError, TimeoutError } from '../errors/client-errors.ts';

export interface WaitOptions {
  /** Called when the status or the number of processed rows has changed. */
  readonly onProgress?: ((prediction: Prediction) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Time limit in milliseconds. There is none by default. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds between polls. The interval grows up to tenfold: while nothing changes, and with the time waited.
   *
   * @default 250
   */
  readonly pollInterval?: number | undefined;
}

const INTERVAL_GROWTH = 1.5;
const MAX_INTERVAL_FACTOR = 10;
/**
 * A job that has run for a minute is looked at every few seconds, also while it makes progress: many may be waited for
 * with one key, whose requests are limited.
 */
const SHARE_OF_TIME_WAITED = 1 / 20;

/** Polls a prediction until it has ended. */
export async function waitUntilDone(
  id: string,
  retrieve: (signal: AbortSignal) => Promise<Prediction>,
  options: WaitOptions = {},
): Promise<Prediction> {
  const { signal, timeout } = options;
  const end = new AbortController();
  const stop = (): void => end.abort(signal?.reason);
  if (signal?.aborted === true) stop();
  signal?.addEventListener('abort', stop, { once: true });
  // Also aborts a request that is under way.
  const limit =
    timeout === undefined
      ? undefined
      : setTimeout(
          () =>
            end.abort(
              new TimeoutError(`Prediction ${id} has not ended within ${timeout} ms. It continues.`, {
                fix: 'Wait for it again, or set a longer timeout.',
              }),
            ),
          timeout,
        );
  try {
    return await poll(id, () => retrieve(end.signal), end.signal, options);
  } finally {
    clearTimeout(limit);
    signal?.removeEventListener('abort', stop);
  }
}

async function poll(
  id: string,
  retrieve: () => Promise<Prediction>,
  end: AbortSignal,
  { onProgress, pollInterval = 250 }: WaitOptions,
): Promise<Prediction> {
  const started = performance.now();
  const longest = pollInterval * MAX_INTERVAL_FACTOR;
  let wait = pollInterval;
  let previous = '';
  for (;;) {
    const prediction = await retrieve();
    const { status, progress, error } = prediction;
    const state = `${status} ${progress.rows_processed} ${progress.fraction}`;
    // While the job makes progress, users are watching: poll often again.
    wait = state === previous ? Math.min(wait * INTERVAL_GROWTH, longest) : pollInterval;
    if (state !== previous) onProgress?.(prediction);
    previous = state;
    if (status === 'completed') return prediction;
    if (status === 'failed') {
      throw new PredictionFailedError(
        id,
        error ?? { code: 'ERR-5003', message: 'Scoring failed.', fix: 'Create the prediction again.' },
      );
    }
    const waited = performance.now() - started;
    await pause(Math.max(wait, Math.min(waited * SHARE_OF_TIME_WAITED, longest)), end);
  }
}

/** @throws the reason of `end` */
async function pause(milliseconds: number, end: AbortSignal): Promise<void> {
  end.throwIfAborted();
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      end.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    end.addEventListener('abort', done);
  });
  end.throwIfAborted();
}
