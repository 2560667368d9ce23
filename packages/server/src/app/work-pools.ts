import type { Logger } from '@retainwise/platform';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createProcessPool, type ProcessPool } from '../process-pool/process-pool.ts';

export interface WorkSettings {
  /** Processes per lane; null: one on one or two cores, else one less than cores. */
  readonly processes: number | null;
  /** Seconds that one request may work. */
  readonly deadlineSeconds: number;
  /** Memory of one process. */
  readonly maxMegabytes: number;
}

/** Lanes of their own, so that files never keep small requests waiting, nor large files others. */
export interface WorkPools {
  /** For answers within milliseconds. */
  readonly scores: ProcessPool;
  /** For whole files. */
  readonly analyses: ProcessPool;
  /** For files that were sent in parts, one after the other. */
  readonly largeAnalyses: ProcessPool;
  /** Starts a process of each that somebody may wait for. */
  warmUp(): void;
  close(): Promise<void>;
}

/** Requests that may wait in a lane. Each holds its body or an open connection. */
const MAX_QUEUE = 64;
/** A file keeps a core busy for seconds, a large one for minutes; a request for scores wants it for milliseconds. */
const FILES_NICENESS = 5;
const LARGE_FILES_NICENESS = 10;

/** The modules that run in the processes: each loads what its tasks need, and no more. */
export interface WorkEntries {
  readonly scores: URL;
  readonly analyses: URL;
}

export function createWorkPools(
  { processes, deadlineSeconds, maxMegabytes }: WorkSettings,
  logger: Logger,
  entries: WorkEntries = { scores: moduleOf('score-process'), analyses: moduleOf('analyze-process') },
): WorkPools {
  const shared = {
    size: processes ?? Math.max(1, availableParallelism() - 1),
    maxQueue: MAX_QUEUE,
    deadlineMs: deadlineSeconds * 1000,
    maxMegabytes,
    logger,
  };
  const scores = createProcessPool({ ...shared, entry: entries.scores, name: 'scores' });
  const files = { ...shared, entry: entries.analyses };
  const analyses = createProcessPool({ ...files, name: 'analyses', niceness: FILES_NICENESS });
  const largeAnalyses = createProcessPool({
    ...files,
    name: 'large analyses',
    size: 1,
    kept: 0,
    niceness: LARGE_FILES_NICENESS,
  });
  return {
    scores,
    analyses,
    largeAnalyses,
    warmUp() {
      scores.warmUp();
      analyses.warmUp();
    },
    async close() {
      await Promise.all([scores.close(), analyses.close(), largeAnalyses.close()]);
    },
  };
}

/** A module beside this one, from the sources or from the built package. */
function moduleOf(name: string): URL {
  const source = new URL(`./${name}.ts`, import.meta.url);
  const built = new URL(`./${name}.js`, import.meta.url);
  return import.meta.url.endsWith('.ts') && existsSync(source) ? source : built;
}
