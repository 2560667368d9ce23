import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { compile } from './compile.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The command, compiled from the sources of this run. */
    retainwiseCommand: string;
    /** What the command is made of, compiled with it: command-parts.ts. */
    retainwiseParts: string;
  }
}

/** As deep as dist/, so that the command finds package.json. */
const outdir = fileURLToPath(new URL('../../.cache', import.meta.url));

/**
 * Compiles the command once for a test run, with the entry points of tsup.config.ts. The tests run it well over a
 * hundred times, and compiling it at every start took most of their time.
 */
export default async function setup(project: TestProject): Promise<void> {
  await compile(
    {
      'node/cli': 'src/node/cli.ts',
      'node/parts': 'test/support/command-parts.ts',
      'node/train-trees-thread': 'src/node/training/train-trees-thread.ts',
      'node/write-rows-thread': 'src/node/scoring/write-rows-thread.ts',
    },
    outdir,
    { splitting: true },
  );
  project.provide('retainwiseCommand', join(outdir, 'node/cli.js'));
  project.provide('retainwiseParts', join(outdir, 'node/parts.js'));
}
