import type { FieldName } from '../../schema/field-names.ts';
import type { Calibration } from '../calibration.ts';
import type { Forest } from '../forest/forest.ts';
import type { EncodedInput } from './encoder-spec.ts';

/** Everything that is needed to score and explain with a trained forest. See `readModelBundle`, `writeModelBundle`. */
export interface ModelBundle {
  /** `telecom` or `mdl_…`: by what the model is asked for. */
  readonly id: string;
  /** Names this training of it, e.g. `telecom-1`. */
  readonly version: string;
  /** What it predicts and of whom, for people. */
  readonly description: string;
  readonly inputs: readonly EncodedInput[];
  /** Share of each input in the mean size of the contributions, summing to 1. */
  readonly weights: readonly number[];
  /** Fields without which a file cannot honestly be scored. */
  readonly requiredFields: readonly FieldName[];
  readonly calibration: Calibration;
  readonly simple: SimpleExplanation;
  readonly forest: Forest;
  /** The model card: what is known about the training, as plain JSON. */
  readonly card: unknown;
}

/**
 * A straight line through the exact contributions of each feature over the training rows: `effect × (value − mean)` is
 * the approximation that the method `simple` shows.
 */
export interface SimpleExplanation {
  /** Mean of each feature. */
  readonly means: readonly number[];
  /** Log-odds per unit of each feature. */
  readonly effects: readonly number[];
}
