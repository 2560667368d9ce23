import type { Logger } from '@retainwise/platform';
import { builtProgram } from '@retainwise/platform/testing';
import { pathToFileURL } from 'node:url';
import { createWorkPools, type WorkPools, type WorkSettings } from '../app/work-pools.ts';

/** One process a lane, compiled once for the run: compiling it at every start took longer than most tests. */
export function createTestPools(logger: Logger, settings: Partial<WorkSettings> = {}): WorkPools {
  return createWorkPools({ processes: 1, deadlineSeconds: 30, maxMegabytes: 768, ...settings }, logger, {
    scores: pathToFileURL(builtProgram('score-process')),
    analyses: pathToFileURL(builtProgram('analyze-process')),
  });
}
