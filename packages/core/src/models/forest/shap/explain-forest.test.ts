import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildForest } from '../build-forest.ts';
import { randomForest, randomMatrix } from '../testing/random-trees.ts';
import { explainForest } from './explain-forest.ts';
import { bruteForceShapley } from './testing/brute-force-shapley.ts';

const shapes = fc.record({
  trees: fc.integer({ min: 1, max: 4 }),
  depth: fc.integer({ min: 0, max: 8 }),
  features: fc.integer({ min: 1, max: 6 }),
  dart: fc.boolean(),
  earlyLeaf: fc.constantFrom(0.1, 0.3),
  emptyChild: fc.constantFrom(0, 0.15),
});

const byTables = {};
const byPaths = { maxTableBytes: 0 };
/** Room for some trees only: the rest is explained by paths in the same call. */
const byBoth = { maxTableBytes: 2000 };

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce(
    (largest, value, i) => Math.max(largest, Math.abs(value - b[i]!)),
    a.length === b.length ? 0 : Infinity,
  );
}

describe.each([
  ['tables', byTables],
  ['paths', byPaths],
  ['both', byBoth],
])('explaining a forest by %s', (_, options) => {
  test('equals the Shapley values over all sets of features, with missing values and repeated features', () => {
    fc.assert(
      fc.property(fc.integer(), shapes, (seed, shape) => {
        const forest = randomForest(seed, shape);
        const rows = 5;
        const matrix = randomMatrix(seed + 1, rows, shape.features, 0.3);
        const explained = explainForest(forest, options).explain(matrix, rows);
        const width = shape.features + 1;
        for (let row = 0; row < rows; row++) {
          // Covers are stored in float32, where children miss their parent's by rounding.
          expect(
            largestDifference(
              explained.subarray(row * width, (row + 1) * width),
              bruteForceShapley(forest, matrix, row),
            ),
          ).toBeLessThan(2e-6);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('sums with the bias to the margin, for more rows than fit a block', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(1, 3, 255, 256, 257, 600), (seed, rows) => {
        const forest = randomForest(seed, { trees: 10, depth: 5, features: 12, dart: true });
        const matrix = randomMatrix(seed + 1, rows, 12, 0.3);
        const margins = forest.scoreMargins(matrix, rows);
        const explainer = explainForest(forest, options);
        const explained = explainer.explain(matrix, rows);
        for (let row = 0; row < rows; row++) {
          const own = explained.subarray(row * 13, (row + 1) * 13);
          expect(own[12]).toBe(explainer.bias);
          expect(Math.abs(own.reduce((sum, value) => sum + value, 0) - margins[row]!)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('sums the features of a group', () => {
    const forest = randomForest(5, { trees: 8, depth: 5, features: 6, earlyLeaf: 0.1 });
    const rows = 20;
    const matrix = randomMatrix(6, rows, 6, 0.2);
    const groups = Int32Array.from([0, 1, 1, 2, 0, 2]);
    const apart = explainForest(forest, options).explain(matrix, rows);
    const grouped = explainForest(forest, { ...options, groups }).explain(matrix, rows);
    for (let row = 0; row < rows; row++) {
      const expected = [0, 0, 0, apart[row * 7 + 6]!];
      groups.forEach((group, feature) => {
        expected[group]! += apart[row * 7 + feature]!;
      });
      expect(largestDifference(grouped.subarray(row * 4, row * 4 + 4), expected)).toBeLessThan(1e-12);
    }
  });
});

describe('explaining a forest', () => {
  test('gives the same by tables and by paths for wide forests of the usual depths', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 7 }), (seed, depth) => {
        const forest = randomForest(seed, { trees: 6, depth, features: 40, earlyLeaf: 0.05, emptyChild: 0.02 });
        const matrix = randomMatrix(seed + 1, 30, 40, 0.2);
        expect(
          largestDifference(
            explainForest(forest, byTables).explain(matrix, 30),
            explainForest(forest, byPaths).explain(matrix, 30),
          ),
        ).toBeLessThan(1e-12);
      }),
      { numRuns: 15 },
    );
  });

  test('gives the same by merged tables and by paths for hundreds of small trees, at their thresholds too', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2), (seed, features, depth) => {
        const forest = randomForest(seed, {
          trees: 250,
          depth,
          features,
          earlyLeaf: 0.2,
          emptyChild: 0.02,
          dart: true,
        });
        const rows = 40;
        const matrix = randomMatrix(seed + 1, rows, features, 0.2);
        for (let node = 0; node < forest.data.feature.length && node < rows; node++) {
          // In row r a value of the feature that node r asks about: exactly at the threshold, or beyond all of them.
          matrix[node * features + forest.data.feature[node]!] = [forest.data.threshold[node]!, Infinity, -Infinity][
            node % 3
          ]!;
        }
        expect(
          largestDifference(
            explainForest(forest, byTables).explain(matrix, rows),
            explainForest(forest, byPaths).explain(matrix, rows),
          ),
        ).toBeLessThan(1e-10);
      }),
      { numRuns: 30 },
    );
  });

  test('stays exact on deep trees', () => {
    const forest = randomForest(11, { trees: 3, depth: 14, features: 60, earlyLeaf: 0.2 });
    const matrix = randomMatrix(12, 10, 60, 0.3);
    const margins = forest.scoreMargins(matrix, 10);
    const explained = explainForest(forest).explain(matrix, 10);
    for (let row = 0; row < 10; row++) {
      expect(explained.subarray(row * 61, (row + 1) * 61).reduce((sum, value) => sum + value, 0)).toBeCloseTo(
        margins[row]!,
        9,
      );
    }
  });

  test('takes very wide models in smaller blocks of rows', () => {
    const features = 5000;
    const rows = 230;
    const forest = randomForest(21, { trees: 20, depth: 4, features });
    const matrix = randomMatrix(22, rows, features, 0.1);
    const explained = explainForest(forest).explain(matrix, rows);
    forest.scoreMargins(matrix, rows).forEach((margin, row) => {
      expect(
        explained.subarray(row * (features + 1), (row + 1) * (features + 1)).reduce((sum, value) => sum + value, 0),
      ).toBeCloseTo(margin, 10);
    });
  });

  test('gives features that no tree uses nothing, and a forest without splits its bias', () => {
    const leaf = {
      left: [-1],
      right: [-1],
      feature: [0],
      splitCondition: [0.5],
      defaultLeft: [0],
      cover: [0],
      numDeleted: 0,
    };
    const forest = buildForest({ numFeatures: 2, featureNames: null, baseMargin: -1, treeWeights: null }, [leaf]);
    expect(Array.from(explainForest(forest).explain(Float32Array.from([1, Number.NaN]), 1))).toEqual([0, 0, -0.5]);
  });

  test('stays finite where covers are 0 or contradict each other', () => {
    const tree = {
      left: [1, 3, -1, -1, -1],
      right: [2, 4, -1, -1, -1],
      feature: [0, 0, 0, 0, 0],
      splitCondition: [1, 2, 0.1, 0.2, 0.3],
      defaultLeft: [0, 0, 0, 0, 0],
      numDeleted: 0,
    };
    for (const cover of [
      [0, 0, 0, 0, 0],
      [1, 0, 1, 0, 0],
      [1, 1e30, 1e30, 0, 5],
    ]) {
      const forest = buildForest({ numFeatures: 1, featureNames: null, baseMargin: 0, treeWeights: null }, [
        { ...tree, cover },
      ]);
      const matrix = Float32Array.from([0, 1.5, Number.NaN]);
      const margins = forest.scoreMargins(matrix, 3);
      for (const options of [byTables, byPaths]) {
        const explained = explainForest(forest, options).explain(matrix, 3);
        for (let row = 0; row < 3; row++)
          expect(explained[2 * row]! + explained[2 * row + 1]!).toBeCloseTo(margins[row]!, 12);
      }
    }
  });

  test('explains no rows, and refuses arrays and groups that do not fit', () => {
    const forest = randomForest(1, { trees: 2, depth: 3, features: 3 });
    const explainer = explainForest(forest);
    expect(explainer.explain(new Float32Array(0), 0)).toHaveLength(0);
    expect(() => explainer.explain(new Float32Array(5), 2)).toThrow(RangeError);
    expect(() => explainer.explain(new Float32Array(6), 2, new Float64Array(7))).toThrow(RangeError);
    expect(() => explainForest(forest, { groups: Int32Array.from([0, 1]) })).toThrow(RangeError);
    expect(() => explainForest(forest, { groups: Int32Array.from([0, 2, 0]) })).toThrow(RangeError);
  });
});
