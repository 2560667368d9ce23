import type { JobQueue } from '../src/job-queue/types.ts';
import type { TestDatabase } from '../src/testing/index.ts';

export interface QueueUnderTest {
  readonly queue: JobQueue;
  readonly close: () => Promise<void>;
}

/** @param maxRunningPerGroup jobs of one group at the same time */
export type OpenQueue = (test: TestDatabase, maxRunningPerGroup: number) => Promise<QueueUnderTest>;
