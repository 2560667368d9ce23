/**
 * The features that splits use, as columns in which missing values already point the right way: a feature is copied
 * once with NaN as +∞ (`x < threshold` is false: right) and, where some split sends missing values left, once with
 * NaN as −∞ (true: left). So every split is a single comparison and no loop asks for NaN.
 */
export interface InputColumns {
  readonly count: number;
  /** Feature of each column. */
  readonly feature: Int32Array;
  /** What replaces NaN in each column. */
  readonly missing: Float32Array;
  /** Column of each split; 0 for leaves. */
  readonly columnOfNode: Int32Array;
}

interface Splits {
  readonly numFeatures: number;
  readonly feature: Int32Array;
  readonly defaultLeft: Uint8Array;
  readonly left: Int32Array;
}

export function planInputColumns(splits: Splits): InputColumns {
  const { numFeatures, feature, defaultLeft, left } = splits;
  const columnOf = new Int32Array(2 * numFeatures).fill(-1);
  const columnOfNode = new Int32Array(feature.length);
  const features: number[] = [];
  const missing: number[] = [];
  feature.forEach((f, node) => {
    if (left[node] === -1) return;
    const goesLeft = defaultLeft[node] === 1;
    const key = goesLeft ? numFeatures + f : f;
    let column = columnOf[key] ?? -1;
    if (column === -1) {
      column = features.length;
      columnOf[key] = column;
      features.push(f);
      missing.push(goesLeft ? -Infinity : Infinity);
    }
    columnOfNode[node] = column;
  });
  return {
    count: features.length,
    feature: Int32Array.from(features),
    missing: Float32Array.from(missing),
    columnOfNode,
  };
}

/**
 * Copies `count` rows of a row-major matrix, from `firstRow`, into columns of `stride` entries each.
 *
 * @param matrix rows × numFeatures, row-major, NaN = missing
 */
export function fillInputColumns(
  plan: InputColumns,
  matrix: Float32Array,
  numFeatures: number,
  firstRow: number,
  count: number,
  stride: number,
  out: Float32Array,
): void {
  for (let column = 0; column < plan.count; column++) {
    // Indices are in range by construction: `as number` only takes away the `undefined` of unchecked access.
    const missing = plan.missing[column] as number;
    let source = firstRow * numFeatures + (plan.feature[column] as number);
    const start = column * stride;
    for (let row = 0; row < count; row++) {
      const x = matrix[source] as number;
      out[start + row] = Number.isNaN(x) ? missing : x;
      source += numFeatures;
    }
  }
}
