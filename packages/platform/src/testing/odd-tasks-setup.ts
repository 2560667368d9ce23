import type { TestProject } from 'vitest/node';
import { compilePrograms } from './build-programs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The process of the tests of pools, compiled from the sources of this run. */
    retainwiseOddTasks: string;
  }
}

/** Compiles it once for a test run: from its sources, it compiled all of the engine whenever it was started. */
export default async function setup(project: TestProject): Promise<void> {
  const programs = await compilePrograms({ 'odd-tasks': 'packages/server/src/process-pool/testing/odd-tasks.ts' });
  project.provide('retainwiseOddTasks', programs['odd-tasks']);
}
