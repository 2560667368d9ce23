import { existsSync } from 'node:fs';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Modules of this package that run in threads, with their place in the sources and in the built package. */
const MODULES = {
  learn: { source: '../training/learning-thread.ts', built: 'learning-thread' },
  'train-trees': { source: '../training/train-trees-thread.ts', built: 'train-trees-thread' },
  'write-rows': { source: '../scoring/write-rows-thread.ts', built: 'write-rows-thread' },
} as const;

/** Starts one of our modules in a thread of its own, from the sources or from the built package. */
export function startThread(module: keyof typeof MODULES, options: WorkerOptions = {}): Worker {
  const { source, built } = MODULES[module];
  const sourceUrl = new URL(source, import.meta.url);
  if (import.meta.url.endsWith('.ts') && existsSync(sourceUrl))
    return new Worker(fromSource(sourceUrl), { ...options, eval: true });
  // The bundler may have put this function into a chunk one folder above the entry points.
  for (const folder of ['./', './node/']) {
    const url = new URL(`${folder}${built}.js`, import.meta.url);
    if (existsSync(url)) return new Worker(url, options);
  }
  throw new Error(
    `The module "${built}" is missing beside ${new URL('.', import.meta.url).pathname}: the installation is damaged.`,
  );
}

/**
 * Not every supported version of Node reads TypeScript. tsx, with which the repository runs its sources, must be
 * registered in each thread.
 */
function fromSource(url: URL): string {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  return `import(${tsx}).then(({ register }) => { register(); return import(${JSON.stringify(url.href)}); });`;
}
