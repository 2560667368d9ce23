import type { z } from 'zod';
import type { Transaction } from '../database/connection/transaction.ts';

/**
 * Jobs of one group at the same time, unless configured. Of ten workers half are then free for the others; fewer
 * workers than this are all used when nobody else waits.
 */
export const DEFAULT_MAX_RUNNING = 5;

export interface Job {
  /** Names the queue, e.g. `prediction`: lower-case letters, digits and `-`. */
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /**
   * Groups take turns: whoever is free takes a job of the group that has the fewest under way and was served longest
   * ago. Those of one group begin in the order they were enqueued, and run side by side up to a limit.
   */
  readonly groupKey: string;
  /** Enqueuing the same id again is ignored. */
  readonly dedupId: string;
}

export interface JobContext {
  /** Aborted when the consumer stops before the handler ended, or when the job was lost to another consumer. */
  readonly signal: AbortSignal;
}

/** What becomes of a job that was delivered. Later: its group goes on meanwhile, and it then comes after the others. */
export type JobVerdict = 'done' | { readonly againInSeconds: number };

export interface ConsumeOptions<T> {
  readonly type: string;
  /** A message that does not match is logged (without its content) and removed. */
  readonly schema: z.ZodType<T>;
  readonly concurrency: number;
  /**
   * Delivery is at least once: must be idempotent. The queue never gives a job up; how often it may fail is for the
   * handler to count, which tells failures from processes that ended. Throwing means "again, later and later".
   */
  readonly handler: (payload: T, context: JobContext) => Promise<JobVerdict>;
  /** Called now and then while the handler works and the job is still this consumer's. */
  readonly onAlive?: (payload: T) => Promise<void>;
}

export interface Consumer {
  /**
   * Takes no more jobs, and gives running ones `graceMs` (10,000 by default) to end. Then it aborts them and returns
   * them to the queue.
   */
  stop(options?: { readonly graceMs?: number }): Promise<void>;
}

export interface JobQueue {
  /** Part of the caller's transaction: the job exists if and only if it commits. Returns the id of the message. */
  enqueue(job: Job, transaction: Transaction): Promise<string>;
  /**
   * For a job that was enqueued and of which nothing was heard since: sends it again unless it is known to be waiting.
   * It may then be delivered twice. Returns whether it was sent.
   */
  requeue(job: Job, transaction: Transaction): Promise<boolean>;
  consume<T>(options: ConsumeOptions<T>): Promise<Consumer>;
  /**
   * Returns the jobs that a killed process held to the queue at once. Only for a caller that knows that no other
   * consumer is alive (it holds the lock of the data directory). Returns how many; 0 where the queue does this itself.
   */
  recoverOrphans(): Promise<number>;
  /**
   * How long the oldest job waits that could be sent to the queue and is not; 0 where jobs need not be sent.
   */
  oldestUnsentSeconds(): Promise<number>;
  /** Throws when the queue does not answer: jobs are kept, but none is delivered. May take long to find out. */
  ping(): Promise<void>;
  /** Stops every consumer, then the connections. */
  close(): Promise<void>;
}
