import type { TestProject } from 'vitest/node';
import { buildPrograms, type Programs } from './build-programs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What tests start as processes of their own, compiled from the sources of this run. */
    retainwisePrograms: Programs;
  }
}

/** Compiles once for a whole test run. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('retainwisePrograms', await buildPrograms());
}
