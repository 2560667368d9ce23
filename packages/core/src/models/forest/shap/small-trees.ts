import type { TableInputs } from './subtree-tables.ts';

/**
 * Trees up to this depth have at most three decisions, and two features on a path: their contributions have a closed
 * form.
 */
export const SMALL_DEPTH = 2;

/** Tables of small trees, as in `SubtreeTables`, but listed tree by tree. */
export interface SmallTreeTables {
  /** decisions[decisionStart[s]] … of tree s; the first is the highest bit of the index into its tables. */
  readonly decisionStart: Int32Array;
  readonly decisions: Int32Array;
  /** Entries entryStart[s] … of tree s: group entryGroup[e] receives values[entryTable[e] + index]. */
  readonly entryStart: Int32Array;
  readonly entryGroup: Int32Array;
  readonly entryTable: Int32Array;
  /** Log-odds. */
  readonly values: Float64Array;
}

const MAX_DECISIONS = 3;
const MAX_ENTRIES = 3;

/** @param trees of depth 1 or 2 */
export function buildSmallTrees(
  { forest, fractions, decisionOfNode, groups }: TableInputs,
  trees: readonly number[],
): SmallTreeTables {
  const decisionStart = new Int32Array(trees.length + 1);
  const decisions = new Int32Array(trees.length * MAX_DECISIONS);
  const entryStart = new Int32Array(trees.length + 1);
  const entryGroup = new Int32Array(trees.length * MAX_ENTRIES);
  const entryTable = new Int32Array(trees.length * MAX_ENTRIES);
  const values = new Float64Array(trees.length * MAX_ENTRIES * 2 ** MAX_DECISIONS);
  let [usedDecisions, usedEntries, usedValues] = [0, 0, 0];
  trees.forEach((tree, s) => {
    const root = forest.treeOffsets[tree] ?? 0;
    const [left, right] = [forest.left[root] ?? 0, forest.right[root] ?? 0];
    const splits = [root, left, right].filter((node) => forest.left[node] !== -1);
    const own = [...new Set(splits.map((node) => decisionOfNode[node] ?? 0))];
    const touched = [...new Set(splits.map(groupOf))];
    const size = 2 ** own.length;
    own.forEach((decision) => (decisions[usedDecisions++] = decision));
    decisionStart[s + 1] = usedDecisions;
    const first = usedEntries;
    for (const group of touched) {
      entryGroup[usedEntries] = group;
      entryTable[usedEntries++] = usedValues;
      usedValues += size;
    }
    entryStart[s + 1] = usedEntries;
    const weight = forest.treeWeights[tree] ?? 1;
    const bitOf = (node: number): number => 1 << (own.length - 1 - own.indexOf(decisionOfNode[node] ?? 0));
    const tableOf = (node: number): number => entryTable[first + touched.indexOf(groupOf(node))] ?? 0;
    for (const child of [left, right]) {
      const truth = child === left ? bitOf(root) : 0;
      const share = fractions[child] ?? 0;
      const [nextLeft, nextRight] = [forest.left[child] ?? -1, forest.right[child] ?? -1];
      if (nextLeft === -1) {
        addOne(values, tableOf(root), size, (forest.value[child] ?? 0) * weight, share, bitOf(root), truth);
        continue;
      }
      for (const leaf of [nextLeft, nextRight]) {
        const output = (forest.value[leaf] ?? 0) * weight;
        const [bit, nextBit] = [bitOf(root), bitOf(child)];
        const nextTruth = leaf === nextLeft ? nextBit : 0;
        const nextShare = fractions[leaf] ?? 0;
        if (forest.feature[child] !== forest.feature[root])
          addTwo(
            values,
            [tableOf(root), tableOf(child)],
            size,
            output,
            [share, nextShare],
            [bit, nextBit],
            [truth, nextTruth],
          );
        // The same split twice, once each way: no row can meet both.
        else
          addOne(
            values,
            tableOf(root),
            size,
            output,
            share * nextShare,
            bit | nextBit,
            bit === nextBit && truth !== nextTruth ? NEVER : truth | nextTruth,
          );
      }
    }
  });
  return {
    decisionStart,
    decisions: decisions.slice(0, usedDecisions),
    entryStart,
    entryGroup: entryGroup.slice(0, usedEntries),
    entryTable: entryTable.slice(0, usedEntries),
    values,
  };

  function groupOf(node: number): number {
    return groups[forest.feature[node] ?? 0] ?? 0;
  }
}

const NEVER = -1;

/** A leaf behind splits of one feature: output × (1 if the row goes there − share of the training rows that do). */
function addOne(
  values: Float64Array,
  table: number,
  size: number,
  output: number,
  share: number,
  bits: number,
  truth: number,
): void {
  for (let index = 0; index < size; index++) {
    const goes = Number((index & bits) === truth);
    values[table + index] = (values[table + index] ?? 0) + output * (goes - share);
  }
}

type Pair = readonly [number, number];

/** A leaf behind splits of two features: for each the mean of what it adds alone and what it adds to the other. */
function addTwo(
  values: Float64Array,
  [tableA, tableB]: Pair,
  size: number,
  output: number,
  [shareA, shareB]: Pair,
  [bitA, bitB]: Pair,
  [truthA, truthB]: Pair,
): void {
  for (let index = 0; index < size; index++) {
    const a = Number((index & bitA) === truthA);
    const b = Number((index & bitB) === truthB);
    values[tableA + index] = (values[tableA + index] ?? 0) + (output * (a - shareA) * (b + shareB)) / 2;
    values[tableB + index] = (values[tableB + index] ?? 0) + (output * (b - shareB) * (a + shareA)) / 2;
  }
}
