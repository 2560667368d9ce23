import type { FieldName } from '../../schema/field-names.ts';

/** Risk as a piecewise-linear function: points `[value, score]`, flat outside, scores −1 (safe) to 1 (risky). */
export interface NumericRule {
  readonly kind: 'numeric';
  readonly points: readonly (readonly [value: number, score: number])[];
}

/** Risk per category or per yes/no. Categories that are not listed count as unknown. */
export interface CategoryRule {
  readonly kind: 'category';
  readonly scores: Readonly<Record<string, number>>;
}

export interface BaselineRule {
  readonly key: FieldName;
  readonly label: string;
  readonly group: 'contract' | 'usage' | 'engagement' | 'tenure';
  /** Share of the whole model; the weights of all rules sum to 1. */
  readonly weight: number;
  /** Divided by this field before the rule is applied, in percent (seats used of seats purchased). */
  readonly per?: FieldName;
  readonly rule: NumericRule | CategoryRule;
}

/** One published version of saas-baseline, whole: `log-odds = intercept + scale × reach × Σ weight × score`. */
export interface RuleSet {
  readonly version: string;
  /** Log-odds between an ordinary customer and one with every rule at its worst. */
  readonly scale: number;
  /**
   * Share of the weight that has to be known of a customer for a reach of 1; the reach falls with the known share below
   * it. Null where it is always 1.
   */
  readonly fullReachFrom: number | null;
  /**
   * Whether the intercept is solved on the customers of a file, so that their mean probability is the churn rate. Where
   * it is not, it follows from the rate alone.
   */
  readonly solved: boolean;
  readonly rules: readonly BaselineRule[];
}
