import type { Random } from '../../packages/core/src/numerics/random.ts';
import type { Target } from './kill-plan.ts';
import type { Program, ProgramEnd } from './program.ts';

/** What a kill hit: a program that has to be started again, or a part that a program is expected to recover from. */
export interface Hit {
  readonly what: string;
  readonly restart: Program | null;
  /** How a program ended. */
  readonly end: Pick<ProgramEnd, 'code' | 'signal'> | null;
}

export interface StoredObjects {
  readonly keys: readonly string[];
  /** Half-written files that nobody will finish. */
  readonly drafts: readonly string[];
}

export interface UnfinishedJobs {
  readonly where: string;
  readonly count: number;
}

/** RetainWise as it runs, with everything that the campaign needs to hurt it and to look inside. */
export interface SystemUnderTest {
  readonly name: string;
  readonly apiUrl: string;
  readonly logFile: string;
  readonly programs: readonly Program[];
  readonly targets: readonly Target[];
  /** Whether every part says that it is ready. */
  isReady(): Promise<boolean>;
  /** Null when there is nothing to kill at this moment. */
  kill(target: Target, signal: 'SIGKILL' | 'SIGTERM', random: Random): Promise<Hit | null>;
  /** As its owner. Throws while the database is away. */
  databaseUrl(): Promise<string>;
  objects(): Promise<StoredObjects>;
  /** Null when there is no such object. */
  read(key: string): Promise<Buffer | null>;
  /** Jobs outside the database: messages of a queue. */
  unfinishedMessages(): Promise<readonly UnfinishedJobs[]>;
  /** What must be in no log, beside the API keys. */
  secrets(): Promise<readonly string[]>;
  /** Logs beside `logFile`, such as PostgreSQL's. */
  otherLogs(): Promise<string>;
  /** Stops everything and removes its data, unless `keep`. */
  stop(keep: boolean): Promise<void>;
}
