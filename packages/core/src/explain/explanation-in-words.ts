import type { ScoreMethod } from '../models/types.ts';
import { TOP_FACTORS } from './row-reasons.ts';
import { explanationSentence, type ExplainedScore } from './sentence.ts';
import type { Factor, RowExplanation } from './types.ts';

/** What is known of a score beside its reasons. */
export interface ScoreInWords extends ExplainedScore {
  readonly method: ScoreMethod;
  readonly baseProbability: number;
}

/** A reason with how its value compares with this account's customers: `; your median is 29`, or nothing. */
export interface ComparedFactor extends Omit<Factor, 'direction'> {
  readonly comparison: string;
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
      summary: explanationSentence(score, reasons),
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
  const summary = `The score was computed, but its reasons were not${why === null ? '' : `: ${why}`}.`;
  return {
    explanation: {
      summary,
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
