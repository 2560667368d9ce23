import type { z } from 'zod';
import type { Transaction } from '../database/connection/transaction.ts';

export interface Job {
  /** Names the queue, e.g. `prediction`: lower-case letters, digits and `-`. */
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Jobs of one group run one after another, in the order they were enqueued. */
  readonly groupKey: string;
  /** Enqueuing the same id again is ignored. */
  readonly dedupId: string;
}

export interface JobContext {
  /** Aborted when the consumer stops before the handler ended, or when the job was lost to another consumer. */
  readonly signal: AbortSignal;
  /** 1 for the first delivery. */
  readonly attempt: number;
}

/** Why a job is given up. */
export interface DeadReason {
  readonly message: string;
  readonly attempts: number;
}

export interface ConsumeOptions<T> {
  readonly type: string;
  /** A message that does not match is logged (without its content) and removed. */
  readonly schema: z.ZodType<T>;
  readonly concurrency: number;
  /** Delivery is at least once: must be idempotent. Throwing means "try again". */
  readonly handler: (payload: T, context: JobContext) => Promise<void>;
  /** Called (at least once) for a job that failed three times; its group goes on afterwards. */
  readonly onDead: (payload: T, reason: DeadReason) => Promise<void>;
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
  consume<T>(options: ConsumeOptions<T>): Promise<Consumer>;
  /**
   * Returns the jobs that a killed process held to the queue at once. Only for a caller that knows that no other
   * consumer is alive (it holds the lock of the data directory). Returns how many; 0 where the queue does this itself.
   */
  recoverOrphans(): Promise<number>;
  /** Throws when the queue does not answer: jobs are kept, but none is delivered. May take long to find out. */
  ping(): Promise<void>;
  /** Stops every consumer, then the connections. */
  close(): Promise<void>;
}

/** Deliveries of one job before it is given up. */
export const MAX_ATTEMPTS = 3;
