import type { ModelSource } from '../../models/types.ts';
import type { WordsPart } from '../../results/stored/types.ts';
import type { SummaryPart } from '../../results/summary.ts';
import type { ResultRow } from '../../results/types.ts';
import type { ScoringRunInput } from '../batch-scorer.ts';
import type { BatchOutput, OutputChoice } from '../batch-writer.ts';
import type { PackedBatch } from './packed-batch.ts';

/** What a writing thread needs to know about a file; all of it can be sent to a thread. */
export interface WritingPlan {
  readonly input: Omit<ScoringRunInput, 'models'>;
  readonly models: readonly ModelSource[];
  readonly output: OutputChoice;
  /** Which of the writers of the file this is, from 0 on. */
  readonly part: number;
}

/** A scored batch for a writing thread. */
export interface SentBatch {
  /** The batch, or the piece that it was put aside as. */
  readonly batch: PackedBatch | Uint8Array<ArrayBuffer>;
  /** Memory that the records may be written into. It comes back with them. */
  readonly spare: ArrayBuffer | undefined;
}

/** Requests to a writing thread: the file once and first, then its batches, then the end. */
export type WritingRequest =
  | { readonly kind: 'begin'; readonly plan: WritingPlan }
  | { readonly kind: 'rows'; readonly id: number; readonly sent: SentBatch }
  | { readonly kind: 'finish' };

/** `ready` comes first: the thread has read the models and waits for rows. */
export type WritingAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'written'; readonly id: number; readonly output: BatchOutput }
  | {
      readonly kind: 'finished';
      readonly totals: SummaryPart;
      readonly top: readonly ResultRow[];
      readonly words: WordsPart | null;
    };
