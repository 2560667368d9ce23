import type { FieldName } from '../schema/field-names.ts';

export type ValidationLevel = 'basic' | 'standard' | 'strict';
export type ValidationLayer = 'schema' | 'types' | 'ranges' | 'business' | 'readiness';
export type Severity = 'error' | 'warning' | 'info';

export interface FindingSample {
  /** 1-based row number, counted from the row after the header. */
  readonly row: number;
  readonly value: string;
}

export interface Finding {
  /** Stable, e.g. `VAL-3002`. */
  readonly code: string;
  readonly layer: ValidationLayer;
  readonly severity: Severity;
  readonly column: string | null;
  readonly field: FieldName | null;
  /** Rows (or columns, for findings about the header) concerned. */
  readonly count: number;
  /** Up to three, the first ones met. */
  readonly samples: readonly FindingSample[];
  readonly message: string;
  readonly fix: string;
}

export interface ValidationReport {
  readonly level: ValidationLevel;
  /** 0 to 100; the formula is documented beside it. */
  readonly qualityScore: number;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly findings: readonly Finding[];
}

/** Why a row is not scored. */
export interface Rejection {
  readonly code: string;
  readonly message: string;
}

/** What became of each row of a batch. */
export interface BatchVerdict {
  /** By index in the batch: null for rows that can be scored. */
  readonly rejections: readonly (Rejection | null)[];
  /** 1 where the customer has already churned (scored apart and counted). */
  readonly alreadyChurned: Uint8Array;
}
