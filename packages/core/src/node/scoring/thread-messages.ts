import type { ColumnMapping } from '../../mapping/types.ts';
import type { ScoreMethod } from '../../models/types.ts';
import type { SummaryPart } from '../../results/summary.ts';
import type { ResultRow } from '../../results/types.ts';
import type { BlockScores } from '../../scoring/row-scorer.ts';
import type { PackedColumns } from './packed-columns.ts';
import type { PackedRows } from './packed-rows.ts';
import type { RowStarts } from '../../results/writer/encoded-prefixes.ts';

/** What whoever works on a file needs to know of it; everything here can be sent to a thread. */
export interface ScoringPlan {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
  /** `auto`, the name of a model of the package, or a path. */
  readonly model: string;
  readonly salt: string;
  readonly explain: ScoreMethod;
  readonly now: Date;
  /** Whether anyone wants the records of the results. */
  readonly writes: boolean;
}

/** A batch that has been scored: what is needed of the rows as text, the numbers that were read of them, and what the models said. */
export interface ScoredRows {
  readonly firstRow: number;
  readonly rows: PackedRows;
  readonly columns: PackedColumns;
  readonly blocks: readonly (BlockScores | null)[];
  readonly alreadyChurned: Uint8Array;
  /** Null when nobody wants records. */
  readonly starts: RowStarts | null;
  /** Memory that the records may be written into; it goes along, and comes back with them. */
  readonly spare: ArrayBuffer | undefined;
}

/** What a writing thread is told: the file, once and first; then batches of it; then that there are no more. */
export type WritingRequest =
  | { readonly kind: 'begin'; readonly plan: ScoringPlan }
  | ({ readonly kind: 'rows'; readonly id: number } & ScoredRows)
  | { readonly kind: 'finish' };

/** `ready` comes first: the thread knows the file and waits for rows. */
export type WritingAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'records'; readonly id: number; readonly records: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'finished'; readonly totals: SummaryPart; readonly top: readonly ResultRow[] };
