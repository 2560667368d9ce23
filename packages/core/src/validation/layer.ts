import type { AsOfSource } from '../features/newest-date.ts';
import type { FieldBatch, FieldReader, NumericColumn } from '../features/types.ts';
import type { ColumnMapping } from '../mapping/types.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';
import type { FindingLog, FindingSubject } from './finding-log.ts';
import type { RowMarks } from './row-marks.ts';
import type { ValidationLevel } from './types.ts';

/** What the rules of every layer know about the file before its first row. */
export interface LayerContext {
  readonly mapping: ColumnMapping;
  readonly reader: FieldReader;
  readonly header: readonly string[];
  readonly level: ValidationLevel;
  /** The moment of the prediction: ages, and who has left, are measured at it. UTC milliseconds. */
  readonly now: number;
  readonly asOfSource: AsOfSource;
  /** When the file is read, where that is another moment. */
  readonly today: number;
  /** ISO code of the account's currency; null when unknown. */
  readonly currency: string | null;
  readonly log: FindingLog;
  /** Where a field is in the file, for findings. */
  readonly subject: (field: FieldName) => FindingSubject;
  /** Index of the column that holds a field, or -1. */
  readonly columnOf: (field: FieldName) => number;
}

/** One of the five layers. Sees every batch once, in order, after the preceding layers. */
export interface Layer {
  check(batch: FieldBatch, marks: RowMarks): void;
  /**
   * Adds findings about whole columns, from the rows seen so far. Can be called again after more rows, with a new log.
   */
  summarize?(totals: Totals, log: FindingLog): void;
  /** Gives back what it remembers of the rows, where that is much. Nothing more can be checked. */
  release?(): void;
}

export interface Totals {
  readonly rows: number;
  readonly accepted: number;
}

/** The converted values of a field; undefined for fields that stay text and for fields the file does not have. */
export function valuesOf(batch: FieldBatch, field: FieldName | null): NumericColumn | undefined {
  if (field === null) return undefined;
  const { kind } = fieldDefinition(field);
  return kind === 'text' || kind === 'identifier' ? undefined : batch.numeric(field);
}

/** The cell as written in the file; '' for derived fields. */
export function cellOf(batch: FieldBatch, row: number, column: number): string {
  return column < 0 ? '' : (batch.source.rows[row]?.[column] ?? '');
}
