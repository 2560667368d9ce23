import type { Phrase } from '../phrases/phrase.ts';
import type { NewestDate } from '../features/newest-date.ts';
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
  /** Number of affected rows (or columns, for findings about the header). */
  readonly count: number;
  /** The first ones, at most three. */
  readonly samples: readonly FindingSample[];
  readonly message: string;
  /** The same by its id, for other languages. Absent in reports from before there was one. */
  readonly messagePhrase?: Phrase;
  readonly fix: string;
  readonly fixPhrase?: Phrase;
}

export interface ValidationReport {
  readonly level: ValidationLevel;
  /** 0 to 100; the formula is documented beside it. */
  readonly qualityScore: number;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly findings: readonly Finding[];
  /** The newest date of something that has happened; null where the file has none. Missing in older reports. */
  readonly newestDate?: NewestDate | null;
}

/** Why a row is not scored. */
export interface Rejection {
  readonly code: string;
  readonly message: string;
}

/** The outcome of validation for each row of a batch. */
export interface BatchVerdict {
  /** By index in the batch: null for rows that can be scored. */
  readonly rejections: readonly (Rejection | null)[];
  /** 1 for customers who have already churned: they are scored, and counted separately. */
  readonly alreadyChurned: Uint8Array;
}
