import type { FieldBatch } from '../features/types.ts';
import type { FieldName } from '../schema/field-names.ts';

/** What a contribution is about: a canonical field, or a column of the file for models trained on it. */
export interface FactorDefinition {
  /** Canonical field name, or the column's header. */
  readonly key: string;
  readonly field: FieldName | null;
  /** Business words, e.g. "Monthly charges". */
  readonly label: string;
}

/**
 * Scores of one batch. In log-odds, exactly: `bias + Σ contributions[row] = margin[row]` within 1e-6.
 * `probability = calibration(margin)`.
 */
export interface ModelScores {
  readonly rowCount: number;
  readonly margin: Float64Array;
  readonly probability: Float64Array;
  /** rows × factors, row-major, log-odds. Null when the caller asked for no explanation. */
  readonly contributions: Float64Array | null;
  /** Log-odds of the base (expected) score. */
  readonly bias: number;
  /** Probability of the base score, through the same calibration. */
  readonly baseProbability: number;
}

export type Eligibility = { readonly eligible: true } | { readonly eligible: false; readonly reason: string };

export interface ChurnModel {
  readonly id: string;
  readonly version: string;
  readonly factors: readonly FactorDefinition[];
  /** Whether a file that has these fields (mapped or derived) and columns can honestly be scored. */
  eligibility(fields: ReadonlySet<FieldName>, header: readonly string[]): Eligibility;
  /** Scores every row; missing values are allowed in any of them. */
  score(batch: FieldBatch, options: { readonly explain: boolean }): ModelScores;
  /** The value of a factor in a row as a person would write it, or null when missing. */
  formatValue(batch: FieldBatch, row: number, factor: number): string | null;
  /** Per row: how many of the model's inputs are missing or out of range, as indices into `factors`. */
  weakInputs(batch: FieldBatch, row: number): { readonly missing: readonly number[]; readonly outOfRange: readonly number[] };
}
