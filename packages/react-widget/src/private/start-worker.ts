/**
 * Starts the worker that bundlers find beside this module, or the one that a page serves itself. Both are module
 * workers of the page's own origin: `worker-src 'self'` is enough.
 */
export function startWorker(workerUrl: string | URL | undefined): Worker {
  // Word for word as Vite, webpack and others look for it.
  if (workerUrl === undefined) return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Worker(workerUrl, { type: 'module' });
}
