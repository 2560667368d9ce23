/**
 * `ml-xgboost` treats the value −1 as missing and crashes on NaN. So missing values become −1, and a real −1 (an NPS,
 * say) becomes the next float32 above it. All real −1 of a table move together and past no other value, so the trees
 * are the same; `decodeThresholds` makes them score real values.
 */
export const MISSING_CODE = -1;
export const REAL_MINUS_ONE = Math.fround(-1 + 2 ** -24);

/** @returns a copy with missing values as the trainer expects them */
export function encodeMissing(matrix: Float32Array): Float32Array {
  return matrix.map((value) => {
    if (Number.isNaN(value)) return MISSING_CODE;
    return value === -1 ? REAL_MINUS_ONE : value;
  });
}
