import type { WordsPart } from '../../results/stored/types.ts';
import type { SummaryPart } from '../../results/summary.ts';
import type { ResultRow } from '../../results/types.ts';
import type { BatchOutput } from '../batch-writer.ts';
import type { SentBatch, WritingPlan } from './thread-messages.ts';

/** A thread that explains and writes scores. When it fails, all its calls reject with the cause. */
export interface WritingThread {
  /** Prepares the thread for a file. Call it once, before anything else. */
  begin(plan: WritingPlan): void;
  /** Resolves when the thread is prepared, rejects when it failed before. */
  readonly ready: Promise<unknown>;
  /** Number of batches that were sent and are not written yet. */
  readonly waiting: number;
  /** Writes one batch. The memory of the scores and of `spare` is transferred to the thread. */
  write(sent: SentBatch): Promise<BatchOutput>;
  finish(): Promise<{
    readonly totals: SummaryPart;
    readonly top: readonly ResultRow[];
    readonly words: WordsPart | null;
  }>;
  /** Stops the thread at once. */
  stop(): Promise<void>;
}
