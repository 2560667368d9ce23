import type { FieldName } from '../schema/field-names.ts';

export type MatchStrategy = 'manual' | 'exact' | 'normalized' | 'alias' | 'partial' | 'fuzzy' | 'values' | 'none';

/** How a column's numbers become the field's unit. */
export type Transform =
  | 'cents_to_units'
  | 'days_to_months'
  | 'weeks_to_months'
  | 'years_to_months'
  | 'annual_to_monthly'
  | 'quarterly_to_monthly'
  | 'weekly_to_monthly'
  | 'daily_to_monthly'
  | 'date_to_days_ago'
  | 'date_to_months_ago'
  | 'fraction_to_percent'
  | 'duration_to_months'
  | 'invert_boolean'
  | 'count_to_yes_no';

/** What was decided for one column of the file, in the order of the header. */
export interface ColumnMatch {
  readonly column: string;
  readonly index: number;
  readonly field: FieldName | null;
  /** 0 to 1; 0 where no field was found. */
  readonly confidence: number;
  readonly strategy: MatchStrategy;
  readonly transform: Transform | null;
  /** One sentence for a person: why this field, or why none. */
  readonly reason: string;
  /** How a person said the column's dates are written; absent where the values decide. */
  readonly dateOrder?: DateOrder;
}

/** Day first or month first. */
export type DateOrder = 'dmy' | 'mdy';

export interface MappingCandidate {
  readonly column: string;
  readonly field: FieldName;
  readonly confidence: number;
}

/** Something only a person can decide; the mapping leaves the columns concerned unmapped (or says which it took). */
export interface MappingQuestion {
  /** Stable for the same header: made of kind, column and field. */
  readonly id: string;
  readonly kind: 'which_column' | 'which_field' | 'which_unit' | 'date_order';
  readonly message: string;
  readonly column: string | null;
  readonly field: FieldName | null;
  readonly candidates: readonly MappingCandidate[];
  /** What can be answered where the question is not about columns and fields: units, the order of dates. Empty otherwise. */
  readonly options: readonly MappingOption[];
}

export interface MappingOption {
  readonly id: string;
  readonly label: string;
}

/** Answers to questions that have options: question id → option id. One for a question that is not asked any more does nothing. */
export type MappingAnswers = Readonly<Record<string, string>>;

export interface DerivedField {
  readonly field: FieldName;
  readonly from: readonly FieldName[];
}

export interface MissingField {
  readonly field: FieldName;
  readonly required: boolean;
  /** What the field would bring, and which headers are understood. */
  readonly suggestion: string;
}

export interface ColumnMapping {
  /** Hash of the normalised headers in order; a saved mapping is found again by it. */
  readonly fingerprint: string;
  readonly columns: readonly ColumnMatch[];
  readonly missing: readonly MissingField[];
  readonly derived: readonly DerivedField[];
  readonly questions: readonly MappingQuestion[];
}

/** A person's decisions: field → column header, or null for "no column". They win over everything. */
export type MappingOverrides = Readonly<Partial<Record<FieldName, string | null>>>;

export interface MapColumnsInput {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly overrides?: MappingOverrides;
  readonly answers?: MappingAnswers;
}
