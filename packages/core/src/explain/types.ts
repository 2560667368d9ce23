/** One reason, in business words. */
export interface Factor {
  /** Canonical field or column name. */
  readonly field: string;
  readonly label: string;
  /** Formatted value, null when missing. */
  readonly value: string | null;
  /** Probability points (−1 to 1): how much of p − p₀ is due to this factor. */
  readonly impact: number;
  readonly direction: 'increases' | 'decreases';
}

export type ExplanationMethod = 'exact' | 'simple' | 'unavailable';

export interface Explanation {
  readonly summary: string;
  readonly method: ExplanationMethod;
  /** p₀: the score of a customer about whom nothing is known. */
  readonly baseProbability: number;
  /** The three strongest, by size of impact. */
  readonly factors: readonly Factor[];
}

export interface RowExplanation {
  readonly explanation: Explanation;
  readonly riskFactors: readonly Factor[];
  readonly protectiveFactors: readonly Factor[];
}
