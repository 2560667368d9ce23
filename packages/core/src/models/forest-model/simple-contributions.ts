import type { SimpleExplanation } from './model-bundle.ts';

/**
 * Contributions as importance × deviation from the mean: `effect × (value − mean)`, the features of an input summed.
 * An approximation kept for comparison; it knows nothing of interactions and does not sum to the margin. Missing values
 * contribute nothing.
 *
 * @param matrix rows × features, row-major, NaN where missing
 * @returns rows × inputs, row-major, log-odds
 */
export function simpleContributions(
  { means, effects }: SimpleExplanation,
  matrix: Float32Array,
  rowCount: number,
  inputOfFeature: Int32Array,
  inputCount: number,
): Float64Array {
  const contributions = new Float64Array(rowCount * inputCount);
  const features = inputOfFeature.length;
  for (let row = 0; row < rowCount; row++) {
    for (let feature = 0; feature < features; feature++) {
      const value = matrix[row * features + feature] ?? NaN;
      if (Number.isNaN(value)) continue;
      const at = row * inputCount + (inputOfFeature[feature] ?? 0);
      contributions[at] = (contributions[at] ?? 0) + (effects[feature] ?? 0) * (value - (means[feature] ?? 0));
    }
  }
  return contributions;
}
