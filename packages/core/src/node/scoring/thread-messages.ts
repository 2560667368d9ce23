import type { ColumnMapping } from '../../mapping/types.ts';
import type { ScoreMethod } from '../../models/types.ts';
import type { SummaryPart } from '../../results/summary.ts';
import type { ResultRow } from '../../results/types.ts';
import type { RowBatch } from '../../rows/types.ts';

/** What a scoring thread needs to know of the file; everything here can be sent to a thread. */
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

/** Rows for a scoring thread, or the word that there are no more. */
export type ScoringRequest =
  | { readonly kind: 'rows'; readonly id: number; readonly firstRow: number; readonly rows: RowBatch['rows']; readonly accepted: Int32Array; readonly alreadyChurned: Uint8Array }
  | { readonly kind: 'finish' };

export type ScoringAnswer =
  | { readonly kind: 'records'; readonly id: number; readonly records: string }
  | { readonly kind: 'finished'; readonly totals: SummaryPart; readonly top: readonly ResultRow[] };
