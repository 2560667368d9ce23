import { describe, expect, test } from 'vitest';
import { buildForest } from './build-forest.ts';
import type { ForestHeader, RawTree } from './build-forest.ts';
import { MODEL_LIMITS } from './limits.ts';

const tree: RawTree = {
  left: [1, 3, -1, -1, -1],
  right: [2, 4, -1, -1, -1],
  feature: [0, 1, 0, 0, 0],
  splitCondition: [1, 2, 0.1, 0.2, 0.3],
  defaultLeft: [1, false, 0, 0, 0],
  cover: [10, 6, 4, 5, 1],
  numDeleted: 0,
};
const header: ForestHeader = { numFeatures: 2, featureNames: null, baseMargin: 0, treeWeights: null };

function refusal(change: Partial<RawTree>, headerChange: Partial<ForestHeader> = {}): string {
  try {
    buildForest({ ...header, ...headerChange }, [{ ...tree, ...change }]);
  } catch (error) {
    return `${(error as { code: string }).code} ${(error as Error).message}`;
  }
  return 'accepted';
}

describe('buildForest', () => {
  test('accepts a sound tree and keeps what a node says', () => {
    const { data } = buildForest(header, [tree, tree]);
    expect(Array.from(data.treeOffsets)).toEqual([0, 5, 10]);
    expect(Array.from(data.treeDepths)).toEqual([2, 2]);
    expect(Array.from(data.left.subarray(5))).toEqual([6, 8, -1, -1, -1]);
    expect(Array.from(data.right.subarray(5))).toEqual([7, 9, -1, -1, -1]);
    expect(Array.from(data.defaultLeft.subarray(0, 2))).toEqual([1, 0]);
    expect(data.value[3]).toBe(Math.fround(0.2));
  });

  test('leaves out nodes that pruning deleted', () => {
    const { data } = buildForest(header, [
      { ...tree, left: [1, -1, -1, -1, -1], right: [2, -1, -1, -1, -1], numDeleted: 2 },
    ]);
    expect(Array.from(data.treeOffsets)).toEqual([0, 3]);
    expect(refusal({ left: [1, -1, -1, -1, -1], right: [2, -1, -1, -1, -1] })).toMatch(/ERR-4102.*no path reaches 2/);
  });

  test.each([
    ['a cycle to the root', { left: [1, 0, -1, -1, -1] }, /ERR-4102.*cycle/],
    ['a cycle to itself', { left: [1, 1, -1, -1, -1] }, /ERR-4102.*cycle/],
    ['two parents', { left: [1, 2, -1, -1, -1] }, /ERR-4102.*two parents/],
    ['the same child twice', { right: [1, 4, -1, -1, -1] }, /ERR-4102.*two parents/],
    ['a child beyond the end', { left: [1, 5, -1, -1, -1] }, /ERR-4102.*child 5/],
    ['a negative child', { left: [1, -2, -1, -1, -1] }, /ERR-4102.*child -2/],
    ['a fractional child', { left: [1, 1.5, -1, -1, -1] }, /ERR-4102.*child 1.5/],
    ['one child only', { right: [2, -1, -1, -1, -1] }, /ERR-4102.*child -1/],
    ['a feature out of range', { feature: [2, 1, 0, 0, 0] }, /ERR-4102.*feature 2 of 2/],
    ['a NaN threshold', { splitCondition: [Number.NaN, 2, 0, 0, 0] }, /ERR-4102.*not a finite/],
    ['a leaf beyond float32', { splitCondition: [1, 2, 1e300, 0, 0] }, /ERR-4102.*not a finite/],
    ['a NaN cover', { cover: [10, Number.NaN, 4, 5, 1] }, /ERR-4102.*cover/],
    ['a default direction of 2', { defaultLeft: [2, 0, 0, 0, 0] }, /ERR-4102.*default direction/],
    ['arrays of different lengths', { cover: [10] }, /ERR-4102.*1 and 5 entries/],
    [
      'no node',
      { left: [], right: [], feature: [], splitCondition: [], defaultLeft: [], cover: [] },
      /ERR-4102.*no node/,
    ],
  ])('refuses %s', (_, change, message) => {
    expect(refusal(change)).toMatch(message);
  });

  test.each<[string, Partial<ForestHeader>, RegExp]>([
    ['no feature', { numFeatures: 0 }, /ERR-4102/],
    ['a fraction of a feature', { numFeatures: 1.5 }, /ERR-4102/],
    ['too many features', { numFeatures: 1e9 }, /ERR-4103/],
    ['names for other features', { featureNames: ['a'] }, /ERR-4102.*1 feature names/],
    ['an infinite base', { baseMargin: Infinity }, /ERR-4102.*base score/],
    ['too few tree weights', { treeWeights: [] }, /ERR-4102.*0 tree weights/],
    ['a NaN tree weight', { treeWeights: [Number.NaN] }, /ERR-4102.*tree weight/],
  ])('refuses %s', (_, change, message) => {
    expect(refusal({}, change)).toMatch(message);
  });

  test('refuses a chain deeper than any useful tree', () => {
    const levels = MODEL_LIMITS.treeDepth + 1;
    const count = 2 * levels + 1;
    const isSplit = (node: number) => node % 2 === 0 && node < count - 1;
    const chain: RawTree = {
      left: Array.from({ length: count }, (_, node) => (isSplit(node) ? node + 1 : -1)),
      right: Array.from({ length: count }, (_, node) => (isSplit(node) ? node + 2 : -1)),
      feature: new Int32Array(count),
      splitCondition: new Float32Array(count),
      defaultLeft: new Uint8Array(count),
      cover: new Float32Array(count).fill(1),
      numDeleted: 0,
    };
    expect(() => buildForest(header, [chain])).toThrow(/deeper than 512/);
  });
});
