import { fitRidgeLogistic } from '../../numerics/regression/ridge-logistic.ts';

/** Log-odds = intercept + ridge × (those of the ridge model) + trees × (those of the trees). */
export interface Stack {
  readonly intercept: number;
  readonly ridge: number;
  readonly trees: number;
}

const DEVIATION = 0.5;

/**
 * How much of two models is taken, from log-odds of rows that neither had seen: at least nothing of either, and before
 * the outcomes all of the ridge model and nothing of the trees, each ± ½.
 */
export function fitStack(ridge: Float64Array, trees: Float64Array, labels: Uint8Array): Stack {
  const matrix = new Float64Array(3 * labels.length);
  ridge.forEach((margin, i) => matrix.set([1, margin, trees[i] ?? 0], 3 * i));
  const precision = 1 / (DEVIATION * DEVIATION);
  const prior = { means: Float64Array.of(0, 1, 0), precisions: Float64Array.of(precision, precision, precision) };
  const held: number[] = [];
  // The maximum with both at least 0: what would be negative is held at 0, one after the other.
  let start = Float64Array.of(0, 1, 0);
  for (;;) {
    const { coefficients } = fitRidgeLogistic({ matrix, columns: 3, labels, prior, start, held });
    const below = [1, 2].filter((j) => (coefficients[j] ?? 0) < 0);
    const [worst] = below.sort((a, b) => (coefficients[a] ?? 0) - (coefficients[b] ?? 0));
    if (worst === undefined)
      return { intercept: coefficients[0] ?? NaN, ridge: coefficients[1] ?? NaN, trees: coefficients[2] ?? NaN };
    held.push(worst);
    start = coefficients.map((value, j) => (held.includes(j) ? 0 : value));
  }
}

export function stackedMargins(
  { intercept, ridge, trees }: Stack,
  ofRidge: Float64Array,
  ofTrees: Float64Array,
): Float64Array {
  return ofRidge.map((margin, i) => intercept + ridge * margin + trees * (ofTrees[i] ?? 0));
}
