import type { Forest } from '../forest.ts';

/** The definition of a forest's margin, node by node: what the fast loops must agree with. */
export function scoreByWalking(forest: Forest, matrix: Float32Array, row: number, trees = forest.treeCount): number {
  const { data } = forest;
  let margin = data.baseMargin;
  for (let tree = 0; tree < trees; tree++) {
    let node = data.treeOffsets[tree]!;
    while (data.left[node] !== -1) {
      const x = matrix[row * data.numFeatures + data.feature[node]!]!;
      const goesLeft = Number.isNaN(x) ? data.defaultLeft[node] === 1 : x < data.threshold[node]!;
      node = goesLeft ? data.left[node]! : data.right[node]!;
    }
    margin += data.treeWeights[tree]! * data.value[node]!;
  }
  return margin;
}
