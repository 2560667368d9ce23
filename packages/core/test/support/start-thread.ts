import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { inject } from 'vitest';
import type {} from './build-threads.ts';

/** What the tests run instead of src/node/threads/start-thread.ts: see vitest.config.ts. */
export function startThread(module: 'train-trees' | 'write-rows', options: WorkerOptions = {}): Worker {
  return new Worker(join(inject('retainwiseThreads'), `${module}.js`), options);
}
