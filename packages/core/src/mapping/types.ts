import type { Phrase } from '../phrases/phrase.ts';
import type { DayOfYear, DecimalSign, TableFormat } from '../rows/types.ts';
import type { Period } from '../schema/billing-periods.ts';
import type { FieldName } from '../schema/field-names.ts';

export type MatchStrategy = 'manual' | 'exact' | 'normalized' | 'alias' | 'partial' | 'fuzzy' | 'values' | 'none';

/** How a column's numbers become the field's unit. */
export type Transform =
  | 'cents_to_units'
  | 'days_to_months'
  | 'weeks_to_months'
  | 'years_to_months'
  | `${Period}_to_monthly`
  | `${Period}_cents_to_monthly`
  | `${Period}_to_annual`
  | `${Period}_cents_to_annual`
  | 'weeks_to_days'
  | 'months_to_days'
  | 'date_to_days_ago'
  | 'date_to_months_ago'
  | 'fraction_to_percent'
  | 'scale_0_5_to_percent'
  | 'scale_1_5_to_percent'
  | 'scale_0_7_to_percent'
  | 'scale_1_7_to_percent'
  | 'scale_0_10_to_percent'
  | 'scale_1_10_to_percent'
  | 'scale_1_6_to_percent'
  | 'scale_5_1_to_percent'
  | 'scale_6_1_to_percent'
  | 'scale_7_1_to_percent'
  | 'scale_10_1_to_percent'
  | 'nps_to_answer'
  | 'scale_1_5_to_answer'
  | 'scale_0_5_to_answer'
  | 'scale_1_7_to_answer'
  | 'scale_0_7_to_answer'
  | 'duration_to_months'
  | 'invert_boolean'
  | 'count_to_yes_no';

/**
 * The other columns that an amount is read with, row by row: amount × quantity ÷ months of the row's own interval.
 * Indices of columns, null where the amount needs none.
 */
export interface AmountBasis {
  readonly interval: number | null;
  /** How many of the units in `interval` one interval has: Stripe's `interval_count`. */
  readonly intervalCount: number | null;
  readonly quantity: number | null;
}

/** A cell beside what it is read as, in the unit of its field; null when it cannot be read. */
export interface ReadingExample {
  readonly raw: string;
  readonly read: string | null;
}

/** What was decided for one column of the file, in the order of the header. */
export interface ColumnMatch {
  readonly column: string;
  readonly index: number;
  readonly field: FieldName | null;
  /** 0 to 1; 0 where no field was found. */
  readonly confidence: number;
  readonly strategy: MatchStrategy;
  readonly transform: Transform | null;
  /** One sentence: why this field, or why none. */
  readonly reason: string;
  /** The same by its id, for other languages. Absent in mappings from before there was one. */
  readonly reasonPhrase?: Phrase;
  /** The field that the header names, where the values speak against it: the reason says what. */
  readonly namedLike?: FieldName;
  /** Of a column that says who left, too, beside the one that is used: what yes means in it. */
  readonly otherOutcome?: 'left' | 'stayed';
  /** How the column's dates are read, as a person chose; absent where the values decide. */
  readonly dateOrder?: DateOrder | DayOfYear;
  /** Absent for amounts that are per month already, and for all other fields. */
  readonly basis?: AmountBasis;
  /** Up to three telling cells of the column; absent where nothing was read yet. */
  readonly examples?: readonly ReadingExample[];
  /**
   * The decimal sign of a column of numbers that can be read in two ways (`1.103`), with or without a field; absent for
   * any other column, and where nothing decides for one without a field.
   */
  readonly decimalSign?: DecimalSign;
  /**
   * Of a column that says who left: what single values mean, in lower case, where a person said so or the column as a
   * whole decides. All others mean what their words say, and yes means left, or stayed with `invert_boolean`.
   */
  readonly outcomes?: Readonly<Record<string, OutcomeMeaning>>;
}

/** What a value of an outcome or status column means: its customer left, stayed, or is no customer to count. */
export type OutcomeMeaning = 'left' | 'stayed' | 'left_out';

/** Day first or month first. */
export type DateOrder = 'dmy' | 'mdy';

export interface MappingCandidate {
  readonly column: string;
  readonly field: FieldName;
  readonly confidence: number;
}

/** Something only a person can decide. Its columns stay unmapped, or the message names the assumption that was made. */
export interface MappingQuestion {
  /** Stable for the same header: made of kind, column and field, and for `which_outcome` of the value. */
  readonly id: string;
  readonly kind:
    | 'which_column'
    | 'which_field'
    | 'which_unit'
    | 'date_order'
    | 'day_of_year'
    | 'decimal_sign'
    | 'which_outcome';
  readonly message: string;
  /** The same by its id. Absent in mappings from before there was one. */
  readonly messagePhrase?: Phrase;
  readonly column: string | null;
  readonly field: FieldName | null;
  readonly candidates: readonly MappingCandidate[];
  /** Possible answers: units, orders of dates, what a status means. Empty for questions about columns. */
  readonly options: readonly MappingOption[];
}

export interface MappingOption {
  readonly id: string;
  readonly label: string;
  readonly labelPhrase?: Phrase;
}

/**
 * Answers to questions that have options: question id → option id. Answers to questions that are not asked are ignored.
 */
export type MappingAnswers = Readonly<Record<string, string>>;

export interface DerivedField {
  readonly field: FieldName;
  readonly from: readonly FieldName[];
}

export interface MissingField {
  readonly field: FieldName;
  readonly required: boolean;
  /** What the field would improve, and which headers are recognized. */
  readonly suggestion: string;
  readonly suggestionPhrase?: Phrase;
}

export interface ColumnMapping {
  /** Hash of the normalized headers in order, by which a saved mapping is found. */
  readonly fingerprint: string;
  readonly columns: readonly ColumnMatch[];
  readonly missing: readonly MissingField[];
  readonly derived: readonly DerivedField[];
  readonly questions: readonly MappingQuestion[];
}

/** A person's choices: field → column header, or null for "no column". They win over everything. */
export type MappingOverrides = Readonly<Partial<Record<FieldName, string | null>>>;

/** Texts with a delimiter, or cells that may be numbers: of a workbook or JSON. */
export type CellSource = Pick<TableFormat, 'kind' | 'delimiter'> | { readonly kind: 'json' };

export interface MapColumnsInput {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly overrides?: MappingOverrides;
  readonly answers?: MappingAnswers;
  /** Where the cells come from, which says something about how numbers are written in them. */
  readonly format?: CellSource | undefined;
  /**
   * The moment at which the table is read, where it is known: dates clearly after it are no departures. Else the newest
   * date of a sign-up or an activity in the sample counts.
   */
  readonly asOf?: Date | null | undefined;
}
