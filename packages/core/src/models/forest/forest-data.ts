/** Only this objective is scored: the sum of the leaves is a log-odds. */
export const FOREST_OBJECTIVE = 'binary:logistic';

/**
 * Trees as flat arrays, one entry per node; the nodes of a tree are consecutive, level by level, so that the right
 * child follows the left one. Child indices count from the start of the arrays.
 */
export interface ForestData {
  readonly objective: typeof FOREST_OBJECTIVE;
  readonly numFeatures: number;
  readonly featureNames: readonly string[] | null;
  /** Log-odds to which the trees add. */
  readonly baseMargin: number;
  /** First node of each tree, and the number of all nodes at the end: trees + 1 entries. */
  readonly treeOffsets: Int32Array;
  /** Factor of each tree's leaves: 1, or the weight that dart gave it. */
  readonly treeWeights: Float64Array;
  /** Edges from the root to the deepest leaf of each tree. */
  readonly treeDepths: Int32Array;
  /** Feature of the split; 0 in a leaf. */
  readonly feature: Int32Array;
  /** A value below it goes left, compared in float32; 0 in a leaf. */
  readonly threshold: Float32Array;
  /** −1 in a leaf. */
  readonly left: Int32Array;
  /** −1 in a leaf. */
  readonly right: Int32Array;
  /** 1 where a missing value goes left. */
  readonly defaultLeft: Uint8Array;
  /** Output of a leaf; 0 in a split. */
  readonly value: Float32Array;
  /** Sum of the hessians of the training rows that reached the node. */
  readonly cover: Float32Array;
}
