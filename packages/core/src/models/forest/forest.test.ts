import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildForest } from './build-forest.ts';
import type { RawTree } from './build-forest.ts';
import { randomForest, randomMatrix } from './testing/random-trees.ts';
import { scoreByWalking } from './testing/score-by-walking.ts';

/** feature 1 < 94.3 ? 0.5 : −0.25, missing left. */
const stump: RawTree = {
  left: [1, -1, -1],
  right: [2, -1, -1],
  feature: [1, 0, 0],
  splitCondition: [94.3, 0.5, -0.25],
  defaultLeft: [1, 0, 0],
  cover: [10, 6, 4],
  numDeleted: 0,
};
const leafOnly: RawTree = {
  left: [-1],
  right: [-1],
  feature: [0],
  splitCondition: [0.125],
  defaultLeft: [0],
  cover: [10],
  numDeleted: 0,
};
const header = { numFeatures: 2, featureNames: null, baseMargin: 1, treeWeights: null };

describe('a forest', () => {
  test('compares in float32: a value that rounds to the threshold goes right', () => {
    const forest = buildForest(header, [stump]);
    const matrix = Float32Array.from([0, 94.3, 0, 94.29999, 0, 94.30001]);
    expect(Array.from(forest.scoreMargins(matrix, 3))).toEqual([0.75, 1.5, 0.75]);
  });

  test('sends a missing value in the default direction of the split', () => {
    const right = { ...stump, defaultLeft: [0, 0, 0] };
    const missing = Float32Array.from([0, Number.NaN]);
    expect(buildForest(header, [stump]).scoreMargins(missing, 1)[0]).toBe(1.5);
    expect(buildForest(header, [right]).scoreMargins(missing, 1)[0]).toBe(0.75);
    expect(buildForest(header, [stump, right]).scoreMargins(missing, 1)[0]).toBe(1.25);
  });

  test('scores infinite inputs like any other number', () => {
    const matrix = Float32Array.from([0, Infinity, 0, -Infinity]);
    expect(Array.from(buildForest(header, [stump]).scoreMargins(matrix, 2))).toEqual([0.75, 1.5]);
  });

  test('adds trees that are a single leaf, and multiplies leaves by the weight of their tree', () => {
    const forest = buildForest({ ...header, treeWeights: [0.5, 2] }, [leafOnly, stump]);
    expect(forest.scoreMargins(Float32Array.from([0, 1]), 1)[0]).toBe(1 + 0.0625 + 1);
    expect(buildForest(header, [leafOnly]).scoreMargins(Float32Array.from([0, 1]), 1)[0]).toBe(1.125);
    expect(buildForest(header, []).scoreMargins(Float32Array.from([0, 1]), 1)[0]).toBe(1);
  });

  test('equals the walk from root to leaf for any trees, rows and missing values', () => {
    const shape = fc.record({
      trees: fc.integer({ min: 0, max: 8 }),
      depth: fc.integer({ min: 0, max: 13 }),
      features: fc.integer({ min: 1, max: 9 }),
      dart: fc.boolean(),
      earlyLeaf: fc.constantFrom(0.1, 0.3),
    });
    fc.assert(
      fc.property(fc.integer(), shape, fc.integer({ min: 0, max: 133 }), (seed, forestShape, rows) => {
        const forest = randomForest(seed, forestShape);
        const matrix = randomMatrix(seed + 1, rows, forestShape.features, 0.3);
        forest
          .scoreMargins(matrix, rows)
          .forEach((margin, row) => expect(margin).toBeCloseTo(scoreByWalking(forest, matrix, row), 10));
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same margins by its first trees, by a prefix of it, and stage by stage', () => {
    const forest = randomForest(7, { trees: 12, depth: 4, features: 5, dart: true });
    const rows = 70;
    const matrix = randomMatrix(8, rows, 5, 0.2);
    let stages = 0;
    forest.visitStagedMargins(matrix, rows, (treeCount, margins) => {
      stages++;
      expect(treeCount).toBe(stages);
      expect(Array.from(margins)).toEqual(Array.from(forest.scoreMargins(matrix, rows, undefined, treeCount)));
      expect(Array.from(margins)).toEqual(Array.from(forest.firstTrees(treeCount).scoreMargins(matrix, rows)));
    });
    expect(stages).toBe(12);
    expect(forest.firstTrees(0).treeCount).toBe(0);
  });

  test('refuses arrays that are too short and impossible counts', () => {
    const forest = buildForest(header, [stump]);
    expect(() => forest.scoreMargins(new Float32Array(3), 2)).toThrow(RangeError);
    expect(() => forest.scoreMargins(new Float32Array(4), 2, new Float64Array(1))).toThrow(RangeError);
    expect(() => forest.scoreMargins(new Float32Array(4), -1)).toThrow(RangeError);
    expect(() => forest.firstTrees(2)).toThrow(RangeError);
    expect(() => forest.scoreMargins(new Float32Array(2), 1, undefined, 1.5)).toThrow(RangeError);
  });
});
