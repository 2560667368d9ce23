import { build } from 'esbuild';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The command, compiled from the sources of this run. */
    retainwiseCommand: string;
    /** What the command is made of, compiled with it: command-parts.ts. */
    retainwiseParts: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** As deep as dist/, so that the command finds package.json. */
const outdir = join(root, '.cache');

/**
 * Compiles the command once for a test run, with the entry points of tsup.config.ts. The tests run it well over a
 * hundred times, and compiling it at every start took most of their time.
 */
export default async function setup(project: TestProject): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      'node/cli': 'src/node/cli.ts',
      'node/parts': 'test/support/command-parts.ts',
      'node/train-trees-thread': 'src/node/training/train-trees-thread.ts',
      'node/write-rows-thread': 'src/node/scoring/write-rows-thread.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    write: false,
  });
  for (const { path, contents } of outputFiles) await replaceFile(path, contents);
  project.provide('retainwiseCommand', join(outdir, 'node/cli.js'));
  project.provide('retainwiseParts', join(outdir, 'node/parts.js'));
}

/** Whole or not at all, since another run may be using it. */
async function replaceFile(path: string, contents: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, contents);
  await rename(aside, path);
}
