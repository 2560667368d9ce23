import type { FieldName } from '../../schema/field-names.ts';

/** Where the values of an input come from: a canonical field, or a column of the file by its header. */
export type InputSource =
  | { readonly kind: 'field'; readonly field: FieldName }
  | { readonly kind: 'column'; readonly column: string };

/** How a value becomes features. A missing value is missing in all features of its input. */
export type Encoding =
  /** One feature. Values outside `range` (as far as training saw, and a little) lower a row's confidence. */
  | {
      readonly kind: 'number';
      readonly range: { readonly min: number; readonly max: number };
      readonly decimal: '.' | ',';
    }
  /** One feature: the position of the category. One that is not listed is missing. */
  | { readonly kind: 'ordinal'; readonly categories: readonly string[] }
  /**
   * A feature per category, 1 where it is the row's and 0 elsewhere; all 0 for a category that is not listed.
   * `standIns` names the listed category that is used for one that training did not see (monthly for quarterly).
   */
  | {
      readonly kind: 'one_hot';
      readonly categories: readonly string[];
      readonly standIns: Readonly<Record<string, string>>;
      readonly dummies?: Dummies;
      /**
       * The one category of a table that is not listed, taken for the one that `drop_first` left out; null where there
       * is none, or more than one. Known only with the rows of a table, and not part of a file.
       */
      readonly leftOut?: string | null;
    };

/**
 * How an imported model encodes its categories: as pandas.get_dummies does. A missing cell is 0 in all features,
 * and a category that is not listed may be the one that `drop_first` left out.
 */
export type Dummies = 'pandas';

/** One input of a model; its features are summed up in explanations. */
export interface EncodedInput {
  readonly source: InputSource;
  /** Business words. */
  readonly label: string;
  readonly encoding: Encoding;
  /** The name in an imported model, where the file writes it otherwise (`SeniorCitizen`, `senior_citizen`). */
  readonly nameInModel?: string;
}

export function featureCount({ encoding }: EncodedInput): number {
  return encoding.kind === 'one_hot' ? encoding.categories.length : 1;
}

/** Canonical field name or header. */
export function inputKey({ source }: EncodedInput): string {
  return source.kind === 'field' ? source.field : source.column;
}
