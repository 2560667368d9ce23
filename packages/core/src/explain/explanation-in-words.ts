import { explanationPhrase } from './explanation-phrase.ts';
import { comparisonWith } from './comparison.ts';
import { phrase } from '../phrases/phrase.ts';
import { inEnglish } from '../phrases/in-english.ts';
import type { ScoreMethod } from '../models/types.ts';
import { TOP_FACTORS } from './row-reasons.ts';
import { explanationSentence, type ExplainedScore } from './sentence.ts';
import type { Factor, RowExplanation } from './types.ts';

/** What is known of a score beside its reasons. */
export interface ScoreInWords extends ExplainedScore {
  readonly method: ScoreMethod;
  readonly baseProbability: number;
}

/** A reason with the median of this account's customers as a person would write it; null where there is none. */
export interface ComparedFactor extends Omit<Factor, 'direction'> {
  readonly median: string | null;
}

/** Keys of the inputs of a model that a row lacks, or has out of range. */
export interface WeakKeys {
  readonly missing: readonly string[];
  readonly outOfRange: readonly string[];
}

/**
 * The explanation of one score. It needs neither the model nor the file, so that results which were stored as numbers
 * are explained by the same words as those which are written at once.
 *
 * @param reasons strongest first
 */
export function explanationInWords(
  score: ScoreInWords,
  reasons: readonly ComparedFactor[],
  weak: WeakKeys,
): RowExplanation {
  const { method, baseProbability } = score;
  const factors = reasons.map(({ field, label, value, impact }): Factor => ({
    field,
    label,
    value,
    impact,
    direction: impact > 0 ? 'increases' : 'decreases',
  }));
  return {
    explanation: {
      summary: explanationSentence(
        score,
        reasons.map(({ median, ...reason }) => ({ ...reason, comparison: comparisonWith(median) })),
      ),
      summaryPhrase: explanationPhrase(score, reasons),
      method,
      baseProbability,
      factors: factors.slice(0, TOP_FACTORS),
      missingInputs: weak.missing,
      outOfRangeInputs: weak.outOfRange,
    },
    riskFactors: factors.filter(({ impact }) => impact > 0),
    protectiveFactors: factors.filter(({ impact }) => !(impact > 0)),
  };
}

/** The explanation of a score whose reasons could not be found. */
export function unexplained(baseProbability: number, why: string | null): RowExplanation {
  const summaryPhrase =
    why === null ? phrase('explanation.unavailable') : phrase('explanation.unavailable_because', { because: why });
  return {
    explanation: {
      summary: inEnglish(summaryPhrase),
      summaryPhrase,
      method: 'unavailable',
      baseProbability,
      factors: [],
      missingInputs: [],
      outOfRangeInputs: [],
    },
    riskFactors: [],
    protectiveFactors: [],
  };
}
