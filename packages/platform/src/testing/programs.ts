import { inject } from 'vitest';
import type { ProgramName } from './build-programs.ts';
import type {} from './odd-tasks-setup.ts';
import type {} from './programs-setup.ts';

/** Where a program of this run is, compiled from its sources. Node runs it as it is (project `integration`). */
export function builtProgram(name: ProgramName): string {
  return inject('retainwisePrograms')[name];
}

/** Where the process of the tests of pools is, compiled from the sources of this run (project `unit`). */
export function builtOddTasks(): string {
  return inject('retainwiseOddTasks');
}
