import type { Prediction } from '@retainwise/openapi';
import { PredictionFailedError, TimeoutError } from '../errors/client-errors.ts';

export interface WaitOptions {
  /** Called when there is something new: the state or the number of rows. */
  readonly onProgress?: ((prediction: Prediction) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; no limit unless told otherwise. */
  readonly timeout?: number | undefined;
  /** Milliseconds before the second look; later ones wait longer, up to ten times, until something is new. 250 unless told otherwise. */
  readonly pollInterval?: number | undefined;
}

const SLOWER = 1.5;
const SLOWEST = 10;

/** Looks until a prediction has ended. */
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
  // Ends a look that is under way, too.
  const limit =
    timeout === undefined
      ? undefined
      : setTimeout(
          () =>
            end.abort(
              new TimeoutError(`Prediction ${id} has not ended within ${timeout} ms. It goes on; wait for it again.`),
            ),
          timeout,
        );
  try {
    return await look(id, () => retrieve(end.signal), end.signal, options);
  } finally {
    clearTimeout(limit);
    signal?.removeEventListener('abort', stop);
  }
}

async function look(
  id: string,
  retrieve: () => Promise<Prediction>,
  end: AbortSignal,
  { onProgress, pollInterval = 250 }: WaitOptions,
): Promise<Prediction> {
  let wait = pollInterval;
  let seen = '';
  for (;;) {
    const prediction = await retrieve();
    const { status, progress, error } = prediction;
    const state = `${status} ${progress.rows_processed} ${progress.fraction}`;
    // While rows go by people are watching: look often again.
    wait = state === seen ? Math.min(wait * SLOWER, pollInterval * SLOWEST) : pollInterval;
    if (state !== seen) onProgress?.(prediction);
    seen = state;
    if (status === 'completed') return prediction;
    if (status === 'failed') {
      throw new PredictionFailedError(
        id,
        error ?? { code: 'ERR-5003', message: 'Scoring failed.', fix: 'Create the prediction again.' },
      );
    }
    await pause(wait, end);
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
