import { FOREST_OBJECTIVE } from './forest-data.ts';
import { Forest } from './forest.ts';
import { MODEL_LIMITS } from './limits.ts';
import { ModelFormatError } from './model-format-error.ts';

/** A tree as a reader found it, unchecked: one entry per node, child indices within the tree, root at 0. */
export interface RawTree {
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
  readonly feature: ArrayLike<number>;
  /** Threshold of a split, output of a leaf. */
  readonly splitCondition: ArrayLike<number>;
  readonly defaultLeft: ArrayLike<number | boolean>;
  readonly cover: ArrayLike<number>;
  /** Nodes that pruning left behind: they stay in the file and no path reaches them. */
  readonly numDeleted: number;
}

export interface ForestHeader {
  readonly numFeatures: number;
  readonly featureNames: readonly string[] | null;
  readonly baseMargin: number;
  /** One per tree; null when all are 1. */
  readonly treeWeights: ArrayLike<number> | null;
}

const NOT_REACHED = -1;
const LARGEST_FLOAT32 = 3.4028234663852886e38;

/**
 * Checks trees from outside and packs them: every node reached once from the root, indices in range, numbers finite.
 *
 * @throws ModelFormatError naming the tree and node
 */
export function buildForest(header: ForestHeader, trees: readonly RawTree[]): Forest {
  checkHeader(header, trees.length);
  let nodeCount = 0;
  for (const tree of trees) nodeCount += tree.left.length;
  if (nodeCount > MODEL_LIMITS.nodes)
    throw ModelFormatError.tooLarge(`${nodeCount} nodes, at most ${MODEL_LIMITS.nodes} are read`);

  const forest = {
    treeOffsets: new Int32Array(trees.length + 1),
    treeWeights:
      header.treeWeights === null ? new Float64Array(trees.length).fill(1) : Float64Array.from(header.treeWeights),
    treeDepths: new Int32Array(trees.length),
    feature: new Int32Array(nodeCount),
    threshold: new Float32Array(nodeCount),
    left: new Int32Array(nodeCount).fill(-1),
    right: new Int32Array(nodeCount).fill(-1),
    defaultLeft: new Uint8Array(nodeCount),
    value: new Float32Array(nodeCount),
    cover: new Float32Array(nodeCount),
  };
  let used = 0;
  trees.forEach((tree, t) => {
    const { order, depth } = levelOrder(tree, `tree ${t}`);
    forest.treeOffsets[t] = used;
    forest.treeDepths[t] = depth;
    let nextChild = used + 1;
    order.forEach((source, i) => {
      const node = used + i;
      const location = `tree ${t}, node ${source}`;
      const condition = Math.fround(tree.splitCondition[source] ?? Number.NaN);
      if (Number.isNaN(condition))
        throw ModelFormatError.malformed('a threshold or leaf value is not a finite number', location);
      forest.cover[node] = coverOf(tree, source, location);
      if (tree.left[source] === -1) {
        if (!Number.isFinite(condition))
          throw ModelFormatError.malformed('a leaf value is not a finite number', location);
        forest.value[node] = condition;
        return;
      }
      const feature = tree.feature[source];
      if (!isIndex(feature, header.numFeatures))
        throw ModelFormatError.malformed(`a split uses feature ${String(feature)} of ${header.numFeatures}`, location);
      forest.feature[node] = feature;
      forest.threshold[node] = finiteThreshold(condition);
      forest.defaultLeft[node] = flagOf(tree, source, location);
      forest.left[node] = nextChild;
      forest.right[node] = nextChild + 1;
      nextChild += 2;
    });
    used += order.length;
  });
  forest.treeOffsets[trees.length] = used;
  return new Forest({
    objective: FOREST_OBJECTIVE,
    numFeatures: header.numFeatures,
    featureNames: header.featureNames,
    baseMargin: header.baseMargin,
    ...forest,
    feature: forest.feature.slice(0, used),
    threshold: forest.threshold.slice(0, used),
    left: forest.left.slice(0, used),
    right: forest.right.slice(0, used),
    defaultLeft: forest.defaultLeft.slice(0, used),
    value: forest.value.slice(0, used),
    cover: forest.cover.slice(0, used),
  });
}

function checkHeader(header: ForestHeader, treeCount: number): void {
  const { numFeatures, featureNames, baseMargin, treeWeights } = header;
  if (!Number.isInteger(numFeatures) || numFeatures < 1)
    throw ModelFormatError.malformed(`it has ${numFeatures} features`);
  if (numFeatures > MODEL_LIMITS.features)
    throw ModelFormatError.tooLarge(`${numFeatures} features, at most ${MODEL_LIMITS.features} are read`);
  if (treeCount > MODEL_LIMITS.trees)
    throw ModelFormatError.tooLarge(`${treeCount} trees, at most ${MODEL_LIMITS.trees} are read`);
  if (featureNames !== null && featureNames.length !== numFeatures) {
    throw ModelFormatError.malformed(`it has ${featureNames.length} feature names for ${numFeatures} features`);
  }
  if (!Number.isFinite(baseMargin)) throw ModelFormatError.malformed('its base score is not a finite log-odds');
  if (treeWeights === null) return;
  if (treeWeights.length !== treeCount)
    throw ModelFormatError.malformed(`it has ${treeWeights.length} tree weights for ${treeCount} trees`);
  for (let t = 0; t < treeCount; t++) {
    if (!Number.isFinite(Math.fround(treeWeights[t] ?? Number.NaN)))
      throw ModelFormatError.malformed('a tree weight is not a finite number', `tree ${t}`);
  }
}

/** The nodes that can be reached from the root, level by level, left before right. */
function levelOrder(tree: RawTree, location: string): { readonly order: Int32Array; readonly depth: number } {
  const count = tree.left.length;
  if (count < 1) throw ModelFormatError.malformed('a tree has no node', location);
  for (const column of [tree.right, tree.feature, tree.splitCondition, tree.defaultLeft, tree.cover]) {
    if (column.length !== count)
      throw ModelFormatError.malformed(`its arrays have ${column.length} and ${count} entries`, location);
  }
  const order = new Int32Array(count);
  const depthOf = new Int32Array(count).fill(NOT_REACHED);
  depthOf[0] = 0;
  let reached = 1;
  let depth = 0;
  for (let i = 0; i < reached; i++) {
    const node = order[i] ?? 0;
    depth = depthOf[node] ?? 0;
    if (depth > MODEL_LIMITS.treeDepth)
      throw ModelFormatError.tooLarge(`${location} is deeper than ${MODEL_LIMITS.treeDepth} levels`);
    if (tree.left[node] === -1 && tree.right[node] === -1) continue;
    for (const child of [tree.left[node], tree.right[node]]) {
      if (!isIndex(child, count))
        throw ModelFormatError.malformed(
          `node ${node} has the child ${String(child)}, there are ${count} nodes`,
          location,
        );
      if (depthOf[child] !== NOT_REACHED)
        throw ModelFormatError.malformed(`node ${child} has two parents or lies on a cycle`, location);
      depthOf[child] = depth + 1;
      order[reached] = child;
      reached++;
    }
  }
  if (count - reached !== tree.numDeleted) {
    throw ModelFormatError.malformed(
      `no path reaches ${count - reached} of its nodes and ${tree.numDeleted} are marked as deleted`,
      location,
    );
  }
  return { order: order.subarray(0, reached), depth };
}

/**
 * A threshold of ∓∞ separates missing from present values, as XGBoost 3.3 and later write it. The largest finite
 * float32 does the same for all values that XGBoost accepts (it refuses infinite ones), and it can be compared with the
 * ∓∞ that means missing.
 */
function finiteThreshold(threshold: number): number {
  return Math.max(-LARGEST_FLOAT32, Math.min(LARGEST_FLOAT32, threshold));
}

function isIndex(value: number | undefined, count: number): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < count;
}

function coverOf(tree: RawTree, node: number, location: string): number {
  const cover = Math.fround(tree.cover[node] ?? Number.NaN);
  if (!Number.isFinite(cover)) throw ModelFormatError.malformed('a cover is not a finite number', location);
  // Histogram subtraction can leave an empty child a hair below zero.
  return Math.max(0, cover);
}

function flagOf(tree: RawTree, node: number, location: string): 0 | 1 {
  const flag = tree.defaultLeft[node];
  if (flag === true || flag === 1) return 1;
  if (flag === false || flag === 0) return 0;
  throw ModelFormatError.malformed('a default direction is neither 0 nor 1', location);
}
