import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { compile } from './compile.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of our threads' modules, compiled from the sources of this run. */
    retainwiseThreads: string;
  }
}

const outdir = fileURLToPath(new URL('../../.cache/threads', import.meta.url));

/** Compiles the modules of threads once for a test run: each thread from the sources compiled all of the engine. */
export default async function setup(project: TestProject): Promise<void> {
  await compile(
    {
      'train-trees': 'src/node/training/train-trees-thread.ts',
      'write-rows': 'src/node/scoring/write-rows-thread.ts',
    },
    outdir,
  );
  project.provide('retainwiseThreads', outdir);
}
