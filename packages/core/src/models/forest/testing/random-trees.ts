import { buildForest } from '../build-forest.ts';
import type { RawTree } from '../build-forest.ts';
import type { Forest } from '../forest.ts';

export interface RandomForestShape {
  readonly trees: number;
  readonly depth: number;
  readonly features: number;
  /** Chance that a node above the full depth is a leaf all the same. */
  readonly earlyLeaf?: number;
  readonly dart?: boolean;
  /** Chance that a child got no training weight. */
  readonly emptyChild?: number;
}

/** Thresholds and inputs come from this grid, so that inputs often sit on thresholds and splits repeat. */
const GRID = [-1.5, 0, 0.1, 1, 2.7, 94.3];

export type Random = () => number;

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Trees as XGBoost grows them: level by level, covers of children adding up to their parent's. */
export function randomTree(random: Random, shape: RandomForestShape): RawTree {
  const tree = {
    left: [-1],
    right: [-1],
    feature: [0],
    splitCondition: [0],
    defaultLeft: [0],
    cover: [1 + Math.floor(random() * 1000)],
    numDeleted: 0,
  };
  const depthOf = [0];
  for (let node = 0; node < tree.left.length; node++) {
    const isLeaf = depthOf[node]! >= shape.depth || (node > 0 && random() < (shape.earlyLeaf ?? 0.2));
    if (isLeaf) {
      tree.splitCondition[node] = Math.fround(random() - 0.45);
      continue;
    }
    tree.feature[node] = Math.floor(random() * shape.features);
    tree.splitCondition[node] = GRID[Math.floor(random() * GRID.length)]!;
    tree.defaultLeft[node] = random() < 0.5 ? 1 : 0;
    tree.left[node] = tree.left.length;
    tree.right[node] = tree.left.length + 1;
    const share = random() < (shape.emptyChild ?? 0) ? Math.round(random()) : 0.05 + 0.9 * random();
    for (const childShare of [share, 1 - share]) {
      tree.left.push(-1);
      tree.right.push(-1);
      tree.feature.push(0);
      tree.splitCondition.push(0);
      tree.defaultLeft.push(0);
      tree.cover.push(tree.cover[node]! * childShare);
      depthOf.push(depthOf[node]! + 1);
    }
  }
  return tree;
}

export function randomForest(seed: number, shape: RandomForestShape): Forest {
  const random = randomFrom(seed);
  return buildForest(
    {
      numFeatures: shape.features,
      featureNames: Array.from({ length: shape.features }, (_, i) => `feature_${i}`),
      baseMargin: random() - 0.5,
      treeWeights: shape.dart === true ? Array.from({ length: shape.trees }, () => Math.fround(random())) : null,
    },
    Array.from({ length: shape.trees }, () => randomTree(random, shape)),
  );
}

/** rows × features, row-major, a share of it missing. */
export function randomMatrix(seed: number, rows: number, features: number, missing: number): Float32Array {
  const random = randomFrom(seed);
  return Float32Array.from({ length: rows * features }, () =>
    random() < missing ? Number.NaN : GRID[Math.floor(random() * GRID.length)]! + (random() < 0.3 ? random() - 0.5 : 0),
  );
}
