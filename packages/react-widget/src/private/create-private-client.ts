import { createPrivatePredictions } from './predictions.ts';
import { startWorker } from './start-worker.ts';
import type { PrivateClient, PrivateOptions } from './types.ts';
import { createPrivateUploads, type Held } from './uploads.ts';
import { createWorkerOfFile } from './worker-of-file.ts';

/**
 * A client that works in this browser: nothing is sent, no key or session is needed, and nothing is kept when the page
 * is closed. It holds one file; another one ends it.
 *
 * @param options or what gives them, which is asked whenever a file is opened
 */
export function createPrivateClient(options: PrivateOptions | (() => PrivateOptions) = {}): PrivateClient {
  const current = typeof options === 'function' ? options : (): PrivateOptions => options;
  const worker = createWorkerOfFile(() => startWorker(current().workerUrl));
  const held: Held = { file: null, worker, options: current, onChange: () => predictions.forget() };
  const predictions = createPrivatePredictions(held);
  return {
    uploads: createPrivateUploads(held),
    predictions,
    sampleData: {
      retrieve: async ({ rows, seed } = {}, { signal } = {}) =>
        worker.current().do('sample', { rows, seed }, { signal }),
    },
    ready: () => worker.current().ready,
    forget() {
      held.file = null;
      predictions.forget();
      worker.forget();
    },
    close() {
      held.file = null;
      predictions.forget();
      worker.end();
    },
  };
}
