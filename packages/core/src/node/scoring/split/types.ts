import type { InputProblem } from '../../../models/input-problems.ts';
import type { WordsPart } from '../../../results/stored/types.ts';
import type { SummaryPart } from '../../../results/summary.ts';
import type { ByteSource, RowPlace } from '../../../rows/types.ts';
import type { ScoringRunInput } from '../../../scoring/batch-scorer.ts';
import type { ModelCounts } from '../../../scoring/file-figures.ts';
import type { RowsBefore } from '../../../validation/rows-before.ts';

/**
 * Parts of a file at most. Each is a writer of stored rows, whose kinds have room for 128 of them: see
 * `results/stored/types.ts`.
 */
export const MAX_PARTS = 120;

/** Consecutive rows of a file that can be scored without the others. Plain data. */
export interface FilePart {
  /** From 0 on. */
  readonly n: number;
  /** Where its rows begin; null for the beginning of the file. */
  readonly place: RowPlace | null;
  /** Of its first row. */
  readonly firstRow: number;
  readonly rows: number;
  readonly before: RowsBefore;
}

/** How a file is scored; the same for all of its parts. */
export type PartSettings = Omit<ScoringRunInput, 'header' | 'sample' | 'figures' | 'before'>;

/** A file that can be read from any byte on. */
export type OpenFrom = (byte: number) => Promise<ByteSource>;

/** What the rows of a part add to the figures of the file. Plain data. */
export type MeasuredPart = readonly ModelCounts[];

/** What the rows of a part add to what is said of the file. Plain data. */
export interface WrittenPart {
  readonly totals: SummaryPart;
  readonly words: WordsPart;
  readonly inputProblems: readonly InputProblem[];
}
