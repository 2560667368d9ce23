import type { ColumnMapping } from '../../mapping/types.ts';
import type { ScoreMethod } from '../../models/types.ts';
import type { SummaryPart } from '../../results/summary.ts';
import type { ResultRow } from '../../results/types.ts';
import type { PackedRows } from './packed-rows.ts';

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
  | {
    readonly kind: 'rows'; readonly id: number; readonly firstRow: number; readonly rows: PackedRows; readonly accepted: Int32Array; readonly alreadyChurned: Uint8Array;
    /** Memory that the next records may be written into; it goes along, and comes back with records. */
    readonly spare: ArrayBuffer | undefined;
  }
  | { readonly kind: 'finish' };

/** `ready` comes first: the thread has read its models and waits for rows. */
export type ScoringAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'records'; readonly id: number; readonly records: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'finished'; readonly totals: SummaryPart; readonly top: readonly ResultRow[] };
