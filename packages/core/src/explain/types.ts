import type { Phrase } from '../phrases/phrase.ts';
import type { ScoreMethod } from '../models/types.ts';

/** One reason, in business words. */
export interface Factor {
  /** Canonical field or column name. */
  readonly field: string;
  readonly label: string;
  /** Formatted value, null when missing. */
  readonly value: string | null;
  /** Probability points (−1 to 1): how much of p − p₀ this factor accounts for. */
  readonly impact: number;
  readonly direction: 'increases' | 'decreases';
}

export type ExplanationMethod = ScoreMethod | 'unavailable';

export interface Explanation {
  /** One plain sentence. */
  readonly summary: string;
  /** The same by its id, for other languages. */
  readonly summaryPhrase?: Phrase;
  readonly method: ExplanationMethod;
  /** p₀: the score of a customer about whom the model knows nothing. */
  readonly baseProbability: number;
  /** The three strongest, by size of impact. */
  readonly factors: readonly Factor[];
  /** Fields the model would have used and that this row does not give. */
  readonly missingInputs: readonly string[];
  /** Fields whose value lies outside its plausible range. */
  readonly outOfRangeInputs: readonly string[];
}

export interface RowExplanation {
  readonly explanation: Explanation;
  readonly riskFactors: readonly Factor[];
  readonly protectiveFactors: readonly Factor[];
}
