import type { Phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { AmountBasis, Transform } from '../types.ts';

/** How the numbers of a column become the unit of its field. */
export interface Reading {
  readonly transform: Transform | null;
  readonly basis?: AmountBasis;
}

export interface UnitOption {
  readonly id: string;
  readonly label: Phrase;
  /** What the answer changes in the reading. */
  readonly reading: Partial<Reading>;
}

/** What values, header and other columns leave open about the numbers of a column. */
export interface UnitQuestion {
  /** Tells several questions about one column apart; empty for the usual one. */
  readonly about: '' | 'interval' | 'period' | 'cents' | 'quantity';
  readonly message: Phrase;
  readonly options: readonly UnitOption[];
}

export interface UnitChoice {
  /** What is used while nobody answers. */
  readonly reading: Reading;
  /** What decided, for the reason. */
  readonly because: readonly Phrase[];
  readonly questions: readonly UnitQuestion[];
}

/** A table as far as it is known when the units of its columns are decided. */
export interface TableView {
  readonly names: readonly HeaderName[];
  readonly profiles: readonly ColumnProfile[];
  /** Row-major. */
  readonly sample: readonly (readonly string[])[];
  /** The rows that the profiles are of. */
  readonly rows: readonly number[];
  /** The columns of the fields found. */
  readonly columnOf: ReadonlyMap<FieldName, number>;
}

export const decided = (transform: Transform | null, ...because: readonly Phrase[]): UnitChoice => ({
  reading: { transform },
  because,
  questions: [],
});

export function profileFor({ profiles, columnOf }: TableView, field: FieldName): ColumnProfile | null {
  return profiles[columnOf.get(field) ?? -1] ?? null;
}

/** The cells of a column in the rows of its profile. */
export function cellsOf({ sample, rows }: TableView, column: number): string[] {
  return rows.map((row) => (sample[row]?.[column] ?? '').trim());
}
