import { explainForest } from '../models/forest/shap/explain-forest.ts';
import type { Forest } from '../models/forest/forest.ts';
import type { SimpleExplanation } from '../models/forest-model/model-bundle.ts';

export interface Importances {
  /** Share of each input in the mean absolute contribution; the shares sum to 1. */
  readonly weights: readonly number[];
  readonly simple: SimpleExplanation;
}

/**
 * How much each input moves the scores of some rows, by exact contributions, and a least-squares line through the
 * contributions of each feature, over the rows where it is known.
 *
 * @param matrix rows × features, row-major, NaN where missing
 */
export function importancesOf(
  forest: Forest,
  matrix: Float32Array,
  rowCount: number,
  inputOfFeature: Int32Array,
): Importances {
  const features = forest.numFeatures;
  const inputCount = Math.max(-1, ...inputOfFeature) + 1;
  const byInput = explainForest(forest, { groups: inputOfFeature }).explain(matrix, rowCount);
  const sizes = new Float64Array(inputCount);
  for (let row = 0; row < rowCount; row++) {
    for (let input = 0; input < inputCount; input++)
      sizes[input] = (sizes[input] ?? 0) + Math.abs(byInput[row * (inputCount + 1) + input] ?? 0);
  }
  const total = sizes.reduce((sum, size) => sum + size, 0);
  // A forest without splits uses no input; then all inputs weigh the same.
  const weights = Array.from(sizes, (size) => (total > 0 ? size / total : 1 / inputCount));

  const byFeature = explainForest(forest).explain(matrix, rowCount);
  const means: number[] = [];
  const effects: number[] = [];
  for (let feature = 0; feature < features; feature++) {
    const line = lineThrough(
      rowCount,
      (row) => matrix[row * features + feature] ?? NaN,
      (row) => byFeature[row * (features + 1) + feature] ?? 0,
    );
    means.push(line.mean);
    effects.push(line.slope);
  }
  return { weights, simple: { means, effects } };
}

function lineThrough(
  count: number,
  xAt: (row: number) => number,
  yAt: (row: number) => number,
): { readonly mean: number; readonly slope: number } {
  let known = 0;
  let sumX = 0;
  let sumY = 0;
  for (let row = 0; row < count; row++) {
    const x = xAt(row);
    if (Number.isNaN(x)) continue;
    known++;
    sumX += x;
    sumY += yAt(row);
  }
  if (known === 0) return { mean: 0, slope: 0 };
  const mean = sumX / known;
  const meanY = sumY / known;
  let xx = 0;
  let xy = 0;
  for (let row = 0; row < count; row++) {
    const x = xAt(row);
    if (Number.isNaN(x)) continue;
    xx += (x - mean) ** 2;
    xy += (x - mean) * (yAt(row) - meanY);
  }
  return { mean, slope: xx > 0 ? xy / xx : 0 };
}
