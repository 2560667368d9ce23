import type { FieldName } from './field-names.ts';

export type FieldGroup = 'identity' | 'subscription' | 'money' | 'usage' | 'support' | 'outcome' | 'telecom';

/**
 * How a field's cells are read.
 * `identifier` and `text` stay strings; `number`, `boolean` (0/1), `date` (UTC milliseconds) and
 * `category` (index into `categories`) become numbers with NaN for "no value".
 */
export type FieldKind = 'identifier' | 'text' | 'category' | 'number' | 'boolean' | 'date';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl';

export interface FieldDefinition {
  readonly name: FieldName;
  readonly group: FieldGroup;
  readonly kind: FieldKind;
  /** Business words for people, e.g. "Monthly charges". */
  readonly label: string;
  readonly description: string;
  readonly unit: 'months' | 'days' | 'per_month' | 'currency' | 'percent' | 'count' | 'score' | null;
  /** Plausible range, inclusive; values outside are reported, and lower a row's confidence. */
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly integer: boolean;
  /** Closed set of a `category` field, canonical spelling; a cell's code is its index here. Empty for other kinds. */
  readonly categories: readonly string[];
  /**
   * Other spellings of a category, per canonical spelling; compared without case, diacritics and punctuation.
   * A boolean field may have words of its own here, under `yes` and `no` ("attrited customer").
   */
  readonly categoryAliases: Readonly<Record<string, readonly string[]>>;
  /** Header names per language, abbreviations among the English ones, as people write them. */
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
  /** Header names in the exports of known products ("Stripe" → "customer_id"). */
  readonly vendorAliases: Readonly<Record<string, readonly string[]>>;
}
