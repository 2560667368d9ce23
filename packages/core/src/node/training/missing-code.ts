import { Forest } from '../../models/forest/forest.ts';

/**
 * `ml-xgboost` takes the value −1 for "missing" and dies of NaN. So missing values become −1, and a real −1 (an NPS, say)
 * becomes the next float32 above it. All real −1 of a table move together and past no other value, so the trees are the same.
 */
export const MISSING_CODE = -1;
export const REAL_MINUS_ONE = Math.fround(-1 + 2 ** -24);

/** @returns a copy with missing values as the trainer wants them */
export function encodeMissing(matrix: Float32Array): Float32Array {
  return matrix.map((value) => {
    if (Number.isNaN(value)) return MISSING_CODE;
    return value === -1 ? REAL_MINUS_ONE : value;
  });
}

/**
 * The trees as they score real values: a real −1 goes the way that its code went in training. The only threshold t that would
 * part them is the code itself (−1 < t, but not the code): it becomes −1, below which lie the same values.
 */
export function decodeThresholds(forest: Forest): Forest {
  const { data } = forest;
  if (!data.threshold.includes(REAL_MINUS_ONE)) return forest;
  return new Forest({ ...data, threshold: data.threshold.map((threshold) => (threshold === REAL_MINUS_ONE ? -1 : threshold)) });
}
