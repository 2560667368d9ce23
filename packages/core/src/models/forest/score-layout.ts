import type { ForestData } from './forest-data.ts';
import { planInputColumns } from './input-columns.ts';
import type { InputColumns } from './input-columns.ts';

/**
 * A forest for branch-free traversal: `node = right[node] − (x < threshold[node])`, because the left child comes just
 * before the right one. A leaf is its own right child and nothing is below its threshold (−∞): it stays where it is,
 * so all rows of a tree can take the same number of steps.
 */
export interface ScoreLayout {
  readonly columns: InputColumns;
  readonly root: Int32Array;
  readonly depth: Int32Array;
  readonly right: Int32Array;
  readonly threshold: Float32Array;
  /** Leaf output × tree weight. */
  readonly output: Float64Array;
}

export function buildScoreLayout(forest: ForestData): ScoreLayout {
  const right = forest.right.slice();
  const threshold = forest.threshold.slice();
  const output = new Float64Array(right.length);
  forest.treeWeights.forEach((weight, tree) => {
    const end = forest.treeOffsets[tree + 1] ?? 0;
    for (let node = forest.treeOffsets[tree] ?? 0; node < end; node++) {
      if (right[node] !== -1) continue;
      right[node] = node;
      threshold[node] = -Infinity;
      output[node] = weight * (forest.value[node] ?? 0);
    }
  });
  return {
    columns: planInputColumns(forest),
    root: forest.treeOffsets,
    depth: forest.treeDepths,
    right,
    threshold,
    output,
  };
}
