import { holm } from '../../numerics/inference/holm.ts';
import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { featureDrift, type FeatureDrift } from './feature-drift.ts';

/** With fewer customers nothing is said: whatever is seen may be chance. */
const MIN_CUSTOMERS = 100;
const ALPHA = 0.05;
/** An alarm needs so much of the model's importance to have moved, or the mean score by so many deviations. */
const MIN_IMPORTANCE = 0.2;
const MIN_SCORE_SHIFT = 0.5;

/** A feature of a model among the customers that it was trained on, and among those of now. */
export interface ComparedFeature {
  readonly name: string;
  /** Share of the model's importance. */
  readonly weight: number;
  readonly isCategory: boolean;
  /** Numbers, or positions of categories; NaN is missing. */
  readonly reference: Float64Array;
  readonly now: Float64Array;
}

export interface DriftReport {
  readonly state: 'too_few' | 'none' | 'drifted';
  readonly features: readonly (FeatureDrift & { readonly name: string; readonly drifted: boolean })[];
  /** Share of the importance that has drifted. */
  readonly driftedImportance: number;
  /** By how many standard deviations the mean score moved. */
  readonly scoreShift: number;
  readonly sentences: readonly Phrase[];
}

/**
 * Whether customers have changed so much that a model's scores may be worth less. It alarms by the size of the change
 * and not by the number of customers, over all features together once in 20 times where nothing has changed.
 *
 * @param scores log-odds of the customers of the training and of those of now
 */
export function detectDrift(
  features: readonly ComparedFeature[],
  scores: { readonly reference: Float64Array; readonly now: Float64Array },
): DriftReport {
  const rows = Math.min(scores.now.length, scores.reference.length);
  if (rows < MIN_CUSTOMERS)
    return {
      state: 'too_few',
      features: [],
      driftedImportance: 0,
      scoreShift: NaN,
      sentences: [phrase('drift.too_few', { rows, from: MIN_CUSTOMERS })],
    };
  const found = features.map(({ name, weight, isCategory, reference, now }) => ({
    name,
    weight,
    ...featureDrift(reference, now, isCategory),
  }));
  const rejected = holm(
    found.map(({ pValue }) => pValue),
    ALPHA,
    found.map(({ weight }) => weight),
  );
  const drifted = found.filter((_, i) => rejected[i] === true);
  const driftedImportance = drifted.reduce((sum, { weight }) => sum + weight, 0);
  const scoreShift = shiftOf(scores.reference, scores.now);
  const byFeatures = driftedImportance >= MIN_IMPORTANCE;
  const byScores = Math.abs(scoreShift) > MIN_SCORE_SHIFT;
  return {
    state: byFeatures || byScores ? 'drifted' : 'none',
    features: found.map(({ weight: _, ...feature }, i) => ({ ...feature, drifted: rejected[i] === true })),
    driftedImportance,
    scoreShift,
    sentences: [
      ...(byFeatures ? [phrase('drift.found', { columns: drifted.map(({ name }) => name) })] : []),
      ...(byScores ? [phrase('drift.scores', { shift: scoreShift })] : []),
      ...(byFeatures || byScores ? [] : [phrase('drift.none')]),
    ],
  };
}

function shiftOf(reference: Float64Array, now: Float64Array): number {
  const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mean = meanOf(reference);
  const deviation = Math.sqrt(meanOf(reference.map((value) => (value - mean) ** 2)));
  return deviation === 0 ? 0 : (meanOf(now) - mean) / deviation;
}
