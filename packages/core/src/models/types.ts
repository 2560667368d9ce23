import type { FieldBatch } from '../features/types.ts';
import type { InputProblems } from './input-problems.ts';
import type { FieldName } from '../schema/field-names.ts';
import type { Height } from './heights/height.ts';
import type { BaselineVersion } from './saas-baseline/rule-sets.ts';

/** What a contribution is about: a canonical field, or a column of the file for models trained on it. */
export interface FactorDefinition {
  /** Canonical field name, or the column's header. */
  readonly key: string;
  readonly field: FieldName | null;
  /** A second field without which it says nothing. */
  readonly per?: FieldName | undefined;
  /** Business words, e.g. "Monthly charges". */
  readonly label: string;
  /** Share of the model's importance, 0 to 1; the weights of a model sum to 1. */
  readonly weight: number;
}

export interface ScoreOptions {
  /** Indices into the batch of the rows to score, ascending. */
  readonly rows: Int32Array;
  readonly explain: boolean;
  /** How to explain; `exact` by default. Models without an approximation always explain exactly. */
  readonly method?: ScoreMethod;
}

/** How contributions are computed: Shapley values, or importance times deviation from the mean. */
export type ScoreMethod = 'exact' | 'simple';

/** How another thread makes the same model: plain data. */
export type ModelSource =
  | {
      readonly kind: 'saas-baseline';
      readonly churnRate: number | undefined;
      readonly version: BaselineVersion;
      readonly intercept: number | undefined;
    }
  | { readonly kind: 'telecom' }
  | { readonly kind: 'excluded'; readonly id: string; readonly version: string; readonly reason: string }
  /** The document of `writeModelBundle`. */
  | { readonly kind: 'bundle'; readonly bundle: unknown };

/**
 * Scores of some rows of a batch, in the order of `ScoreOptions.rows`. In log-odds, exactly:
 * `bias + Σ contributions[i] = margin[i]` within 1e-6, and `probability = calibration(margin)`.
 */
export interface ModelScores {
  readonly margin: Float64Array;
  readonly probability: Float64Array;
  /** rows × factors, row-major, log-odds. Null when the caller asked for no explanation, or explaining failed. */
  readonly contributions: Float64Array | null;
  /** How the contributions were found; `exact` when left out. Only exact ones sum to the margin. */
  readonly method?: ScoreMethod;
  /** Why there are no contributions although they were asked for. */
  readonly explanationFailure?: string;
  /** Log-odds of the base (expected) score. */
  readonly bias: number;
  /** Probability of the base score, through the same calibration. */
  readonly baseProbability: number;
}

export type Eligibility = { readonly eligible: true } | { readonly eligible: false; readonly reason: string };

/** How complete and plausible the inputs of some rows are, in the order of the rows asked for. */
export interface InputQuality {
  /** Sum of the weights of the factors that have a value, 0 to 1. */
  readonly knownWeight: Float64Array;
  /** Number of factors without a value. */
  readonly missing: Uint16Array;
  /** Number of factors whose value lies outside its plausible range. */
  readonly outOfRange: Uint16Array;
}

/** Indices into `factors`. */
export interface WeakInputs {
  readonly missing: readonly number[];
  readonly outOfRange: readonly number[];
}

export interface Reliability {
  readonly atMost: 'low' | 'medium' | 'high';
  /** Half a sentence: `its rules were not measured on your customers`. */
  readonly reason: string;
}

export interface ChurnModel {
  /**
   * The same model for tables with this header. Models that read columns by name have it, and must be asked for it
   * before they score a table.
   */
  forHeader?(header: readonly string[], sample?: readonly (readonly string[])[]): ChurnModel;
  /** Counts what the model could not take from some rows as it is. Only imported models have anything to count. */
  reportInputs?(batch: FieldBatch, rows: Int32Array, problems: InputProblems): void;
  /** `saas-baseline`, `telecom` or `mdl_…`. */
  readonly id: string;
  /** Names the model and its version, e.g. `saas-baseline-2`. */
  readonly version: string;
  /** Medians of its factors among the customers of the file, as people write them; null where there is none. */
  readonly medians?: readonly (string | null)[];
  /** How far its scores can be relied on, however complete the inputs are, and why. High where it is left out. */
  readonly reliability?: Reliability | undefined;
  /** Days within which its own data saw customers leave, where that is known; the account's horizon otherwise. */
  readonly learntHorizonDays?: number | undefined;
  /** The churn rate that its probabilities are set for: the account's, or that of the data it was trained on. */
  readonly churnRate?: number | undefined;
  readonly factors: readonly FactorDefinition[];
  /** Whether a file with these fields (mapped or derived) and columns can honestly be scored. */
  eligibility(fields: ReadonlySet<FieldName>, header: readonly string[]): Eligibility;
  /** Missing values are allowed in any row. */
  score(batch: FieldBatch, options: ScoreOptions): ModelScores;
  inputQuality(batch: FieldBatch, rows: Int32Array): InputQuality;
  /** The inputs that lowered the confidence of one row. */
  weakInputs(batch: FieldBatch, row: number): WeakInputs;
  /**
   * The numbers that `formatValue` writes of a factor, one for each row: rows with the same number have the same text,
   * those of an amount where they have the same currency too. Undefined where it writes texts.
   */
  valuesOf(batch: FieldBatch, factor: number): Float64Array | undefined;
  /** A number of `valuesOf` as a person would write it beside a value of the same factor; null where it is none. */
  formatMedian?(factor: number, median: number, currency: string | null): string | null;
  /** The value of a factor in a row as a person would write it, or null when missing. */
  formatValue(batch: FieldBatch, row: number, factor: number): string | null;
  /**
   * The same model with its probabilities raised or lowered, all by the same log-odds, to the account's churn rate.
   * Models without it keep the heights that they learnt.
   */
  atHeight?(height: Height): ChurnModel;
  /**
   * Explained scores that the same model gave at another height, as it gives them at this one, bit for bit. Models that
   * have `atHeight` have it too, or their files are read and scored twice.
   */
  rescored?(scores: ModelScores): ModelScores;
  /** Without a stated rate `atHeight` changes nothing, so that a file need not be scored to find its height. */
  readonly keepsHeightWithoutRate?: boolean;
  /** What a person should know of the model when it scores; absent where there is nothing. */
  readonly note?: string;
  /** Without means and effects of training there is no simple explanation: `simple` is answered with `exact`. */
  readonly explainsExactlyOnly?: boolean;
  /** How to make this model again, before `forHeader`. Models without it are only used by the thread that has them. */
  source?(): ModelSource;
}
