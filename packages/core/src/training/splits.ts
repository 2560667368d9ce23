import { randomOrder } from '../numerics/random-order.ts';

/** Row indices, ascending, without overlap. */
export interface Split {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/**
 * Sets a share of the rows of each label aside, at random.
 *
 * @param labels 0 or 1 per row
 * @param testShare 0 to 1
 */
export function stratifiedSplit(labels: Uint8Array, testShare: number, seed: number): Split {
  const isTest = new Uint8Array(labels.length);
  for (const label of [0, 1]) {
    const rows = randomOrder(labels.length, seed + label).filter((row) => labels[row] === label);
    for (const row of rows.subarray(0, Math.round(testShare * rows.length))) isTest[row] = 1;
  }
  return splitBy((row) => isTest[row] === 1, labels.length);
}

/**
 * Sets the latest rows aside, so that a model is tested on a period it has not seen. Rows of the same time stay
 * together, and rows without a time go to training.
 *
 * @param times milliseconds, NaN where unknown
 */
export function timeSplit(times: Float64Array, testShare: number): Split {
  const known = times.filter((time) => !Number.isNaN(time)).sort();
  const cut = known[Math.floor((1 - testShare) * known.length)] ?? Infinity;
  return splitBy((row) => (times[row] ?? NaN) >= cut, times.length);
}

/** Fold of each row, 0 to folds − 1, every label spread evenly over them. */
export function stratifiedFolds(labels: Uint8Array, folds: number, seed: number): Uint8Array {
  const fold = new Uint8Array(labels.length);
  const order = randomOrder(labels.length, seed);
  let next = 0;
  for (const label of [0, 1]) {
    for (const row of order) {
      if (labels[row] !== label) continue;
      fold[row] = next % folds;
      next++;
    }
  }
  return fold;
}

export function splitBy(isTest: (row: number) => boolean, count: number): Split {
  const all = Int32Array.from({ length: count }, (_, row) => row);
  return { train: all.filter((row) => !isTest(row)), test: all.filter(isTest) };
}
