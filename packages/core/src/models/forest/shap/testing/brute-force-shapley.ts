import type { Forest } from '../../forest.ts';

/**
 * Shapley values by their definition: the payout of a set of known features is the path-dependent expectation
 * (at a split on an unknown feature both children count, by their training weight), and all 2^M sets are visited.
 *
 * @returns features + 1 values, the last one the payout of the empty set
 */
export function bruteForceShapley(forest: Forest, matrix: Float32Array, row: number): number[] {
  const { numFeatures } = forest;
  const payouts = Array.from({ length: 2 ** numFeatures }, (_, known) => expectation(forest, matrix, row, known));
  const values = Array.from({ length: numFeatures }, (_, feature) => {
    let value = 0;
    for (let known = 0; known < payouts.length; known++) {
      if ((known >> feature) & 1) continue;
      const size = bitCount(known);
      const weight = (factorial(size) * factorial(numFeatures - size - 1)) / factorial(numFeatures);
      value += weight * (payouts[known | (1 << feature)]! - payouts[known]!);
    }
    return value;
  });
  return [...values, payouts[0]!];
}

function expectation(forest: Forest, matrix: Float32Array, row: number, known: number): number {
  const { data } = forest;
  const below = (node: number): number => {
    const left = data.left[node]!;
    const right = data.right[node]!;
    if (left === -1) return data.value[node]!;
    const feature = data.feature[node]!;
    if ((known >> feature) & 1) {
      const x = matrix[row * data.numFeatures + feature]!;
      return below((Number.isNaN(x) ? data.defaultLeft[node] === 1 : x < data.threshold[node]!) ? left : right);
    }
    const coverLeft = data.cover[left]!;
    const coverRight = data.cover[right]!;
    const whole = coverLeft + coverRight;
    return whole === 0
      ? (below(left) + below(right)) / 2
      : (coverLeft * below(left) + coverRight * below(right)) / whole;
  };
  return data.treeWeights.reduce((sum, weight, tree) => sum + weight * below(data.treeOffsets[tree]!), data.baseMargin);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
