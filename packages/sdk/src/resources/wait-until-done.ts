import type { Prediction } from '@retainwise/openapi';
import { PredictionFailedError, TimeoutError } from '../errors/errors.ts';

export interface WaitOptions {
  /** Called when there is something new: the state or the number of rows. */
  readonly onProgress?: (prediction: Prediction) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds; no limit unless told otherwise. */
  readonly timeout?: number;
  /** Milliseconds before the second look; later ones wait longer, up to ten times. 250 unless told otherwise. */
  readonly pollInterval?: number;
}

const SLOWER = 1.5;
const SLOWEST = 10;

/** Looks until a prediction has ended. */
export async function waitUntilDone(id: string, retrieve: (signal: AbortSignal | undefined) => Promise<Prediction>, options: WaitOptions = {}): Promise<Prediction> {
  const { onProgress, signal, timeout = Infinity, pollInterval = 250 } = options;
  const started = Date.now();
  let wait = pollInterval;
  let seen = '';
  for (;;) {
    const prediction = await retrieve(signal);
    const state = `${prediction.status} ${prediction.progress.rows_processed}`;
    // While rows go by people are watching: look often again.
    wait = state === seen ? Math.min(wait * SLOWER, pollInterval * SLOWEST) : pollInterval;
    if (state !== seen) onProgress?.(prediction);
    seen = state;
    if (prediction.status === 'completed') return prediction;
    if (prediction.status === 'failed') {
      throw new PredictionFailedError(id, prediction.error ?? { code: 'ERR-5003', message: 'Scoring failed.', fix: 'Create the prediction again.' });
    }
    const left = timeout - (Date.now() - started);
    if (left <= 0) throw new TimeoutError(`Prediction ${id} is still ${prediction.status} after ${timeout} ms. It goes on; wait for it again.`);
    await pause(Math.min(wait, left), signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      const reason: unknown = signal?.reason;
      reject(reason instanceof Error ? reason : new DOMException('Waiting was aborted.', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
