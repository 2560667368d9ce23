import type { ModelSource } from '../../models/types.ts';
import type { WordsPart } from '../../results/stored/types.ts';
import type { SummaryPart } from '../../results/summary.ts';
import type { ResultRow } from '../../results/types.ts';
import type { EncodedPrefixes } from '../../results/writer/encoded-prefixes.ts';
import type { ScoringRunInput } from '../../scoring/batch-scorer.ts';
import type { BatchOutput, OutputChoice } from '../../scoring/batch-writer.ts';
import type { BlockScores } from '../../scoring/row-scorer.ts';
import type { PackedColumns } from './packed-columns.ts';
import type { PackedRows } from './packed-rows.ts';

/** What a writing thread needs to know about a file; all of it can be sent to a thread. */
export interface WritingPlan {
  readonly input: Omit<ScoringRunInput, 'models'>;
  readonly models: readonly ModelSource[];
  readonly output: OutputChoice;
  /** Which of the writers of the file this is, from 0 on. */
  readonly part: number;
}

/** A scored batch: the columns that are needed as text, the numbers that were read from the others, and the scores. */
export interface PackedBatch {
  readonly firstRow: number;
  readonly rows: PackedRows;
  readonly columns: PackedColumns;
  readonly blocks: readonly (BlockScores | null)[];
  readonly alreadyChurned: Uint8Array;
  /** Null when no records are wanted. */
  readonly prefixes: EncodedPrefixes | null;
  /** Memory that the records may be written into. It comes back with them. */
  readonly spare: ArrayBuffer | undefined;
}

/** Requests to a writing thread: the file once and first, then its batches, then the end. */
export type WritingRequest =
  | { readonly kind: 'begin'; readonly plan: WritingPlan }
  | { readonly kind: 'rows'; readonly id: number; readonly batch: PackedBatch }
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
