import type { ForestData } from '../forest-data.ts';
import { leafShapley } from './leaf-shapley.ts';

/** Tables whose looked-up entries are added up, group by group. */
export interface SummedTables {
  /** Entries groupStart[g] … of group g: it receives values[entryTable[e] + index of subtree entrySubtree[e]]. */
  readonly groupStart: Int32Array;
  readonly entrySubtree: Int32Array;
  readonly entryTable: Int32Array;
  /** Log-odds. */
  readonly values: Float64Array;
}

/**
 * Exact contributions of subtrees, looked up instead of computed: what a subtree contributes to a row depends only on
 * the truth of the decisions on its path and inside it. With k such decisions its table has, for each group of features
 * that it touches, 2^k entries, one per combination of truths.
 */
export interface SubtreeTables extends SummedTables {
  /** The decisions of the forest that tables depend on; below, a decision is an index into these. */
  readonly usedDecisions: Int32Array;
  /** decisions[decisionStart[s]] … of subtree s; the first is the highest bit of the index into its tables. */
  readonly decisionStart: Int32Array;
  readonly decisions: Int32Array;
}

export interface TableInputs {
  readonly forest: ForestData;
  readonly fractions: Float64Array;
  /** Decision of each node, −1 for leaves. */
  readonly decisionOfNode: Int32Array;
  /** Group of each feature, and how many there are. */
  readonly groups: Int32Array;
  readonly groupCount: number;
}

interface Condition {
  readonly node: number;
  readonly goesLeft: boolean;
}

interface Subtree {
  readonly root: number;
  readonly path: readonly Condition[];
  readonly decisions: readonly number[];
  readonly groups: readonly number[];
}

/** Deeper trees are left to the general algorithm: their tables outgrow the caches, and an index one byte. */
const MAX_TABLE_DEPTH = 7;
/**
 * Decisions per table, at least: shallow trees fit whole. A tree of depth d > 5 is cut so that tables have d + 1, the
 * path to a split above two leaves and more; fewer would mean more tables to add up, more would mean larger ones.
 */
const MIN_DECISIONS = 6;

/**
 * Tables for as many trees as fit into `maxValues` entries.
 *
 * @returns the tables, and the trees that have none
 */
export function buildSubtreeTables(
  inputs: TableInputs,
  trees: readonly number[],
  maxValues: number,
): { readonly tables: SubtreeTables; readonly otherTrees: Int32Array } {
  const { forest } = inputs;
  const subtrees: Subtree[] = [];
  const otherTrees: number[] = [];
  let size = 0;
  for (const tree of trees) {
    const depth = forest.treeDepths[tree] ?? 0;
    const ofTree =
      depth > MAX_TABLE_DEPTH ? [] : cutTree(inputs, forest.treeOffsets[tree] ?? 0, Math.max(MIN_DECISIONS, depth + 1));
    const ofTreeSize = ofTree.reduce((sum, subtree) => sum + tableSize(subtree), 0);
    if (depth > MAX_TABLE_DEPTH || size + ofTreeSize > maxValues) {
      otherTrees.push(tree);
      continue;
    }
    size += ofTreeSize;
    subtrees.push(...ofTree);
  }
  return { tables: fillTables(inputs, subtrees, size), otherTrees: Int32Array.from(otherTrees) };
}

function tableSize(subtree: Subtree): number {
  return subtree.groups.length * 2 ** subtree.decisions.length;
}

/** Cuts a tree into the largest subtrees that depend on at most `maxDecisions` decisions, or are a leaf. */
function cutTree(inputs: TableInputs, root: number, maxDecisions: number): Subtree[] {
  const { forest, decisionOfNode, groups } = inputs;
  const subtrees: Subtree[] = [];
  const visit = (node: number, path: readonly Condition[]): void => {
    const inner = innerNodes(forest, node);
    const involved = [...path.map((condition) => condition.node), ...inner];
    const decisions = [...new Set(involved.map((split) => decisionOfNode[split] ?? 0))];
    const left = forest.left[node] ?? -1;
    if (left === -1 || decisions.length <= maxDecisions) {
      const touched = [...new Set(involved.map((split) => groups[forest.feature[split] ?? 0] ?? 0))];
      subtrees.push({ root: node, path, decisions, groups: touched });
      return;
    }
    visit(left, [...path, { node, goesLeft: true }]);
    visit(forest.right[node] ?? -1, [...path, { node, goesLeft: false }]);
  };
  visit(root, []);
  return subtrees.filter((subtree) => subtree.decisions.length > 0);
}

function innerNodes(forest: ForestData, node: number): number[] {
  const left = forest.left[node] ?? -1;
  return left === -1 ? [] : [node, ...innerNodes(forest, left), ...innerNodes(forest, forest.right[node] ?? -1)];
}

function fillTables(inputs: TableInputs, subtrees: readonly Subtree[], size: number): SubtreeTables {
  const decisionStart = new Int32Array(subtrees.length + 1);
  const entries: TableEntry[] = [];
  const values = new Float64Array(size);
  let used = 0;
  subtrees.forEach((subtree, s) => {
    decisionStart[s + 1] = (decisionStart[s] ?? 0) + subtree.decisions.length;
    const tableOfGroup = new Map<number, number>();
    for (const group of subtree.groups) {
      tableOfGroup.set(group, used);
      entries.push({ group, subtree: s, table: used });
      used += 2 ** subtree.decisions.length;
    }
    addLeaves(inputs, subtree, tableOfGroup, values);
  });
  const decisions = subtrees.flatMap((subtree) => subtree.decisions);
  const usedDecisions = Int32Array.from(new Set(decisions)).sort();
  const indexOfDecision = new Map(Array.from(usedDecisions, (decision, i) => [decision, i]));
  return {
    usedDecisions,
    decisionStart,
    decisions: Int32Array.from(decisions, (decision) => indexOfDecision.get(decision) ?? 0),
    ...summedTables(entries, inputs.groupCount, values),
  };
}

/** One table of one subtree, for one group. */
export interface TableEntry {
  readonly group: number;
  readonly subtree: number;
  readonly table: number;
}

export function summedTables(entries: readonly TableEntry[], groupCount: number, values: Float64Array): SummedTables {
  const byGroup = [...entries].sort((a, b) => a.group - b.group);
  const groupStart = new Int32Array(groupCount + 1);
  for (const { group } of entries) groupStart[group + 1] = (groupStart[group + 1] ?? 0) + 1;
  for (let group = 0; group < groupCount; group++)
    groupStart[group + 1] = (groupStart[group + 1] ?? 0) + (groupStart[group] ?? 0);
  return {
    groupStart,
    entrySubtree: Int32Array.from(byGroup, (entry) => entry.subtree),
    entryTable: Int32Array.from(byGroup, (entry) => entry.table),
    values,
  };
}

function addLeaves(
  inputs: TableInputs,
  subtree: Subtree,
  tableOfGroup: ReadonlyMap<number, number>,
  values: Float64Array,
): void {
  const { forest } = inputs;
  const visit = (node: number, path: readonly Condition[]): void => {
    const left = forest.left[node] ?? -1;
    if (left === -1) {
      addLeaf(inputs, subtree, node, path, tableOfGroup, values);
      return;
    }
    visit(left, [...path, { node, goesLeft: true }]);
    visit(forest.right[node] ?? -1, [...path, { node, goesLeft: false }]);
  };
  visit(subtree.root, subtree.path);
}

function addLeaf(
  inputs: TableInputs,
  subtree: Subtree,
  leaf: number,
  path: readonly Condition[],
  tableOfGroup: ReadonlyMap<number, number>,
  values: Float64Array,
): void {
  const { forest, fractions, decisionOfNode, groups } = inputs;
  const features = [...new Set(path.map(({ node }) => forest.feature[node] ?? 0))];
  const zeroFractions = features.map(() => 1);
  // For each feature of the path: the bits of the table's index that it wants, and what they must be.
  const wantedBits = features.map(() => 0);
  const wantedTruth = features.map(() => 0);
  const contradictory = features.map(() => false);
  for (const { node, goesLeft } of path) {
    const i = features.indexOf(forest.feature[node] ?? 0);
    const child = (goesLeft ? forest.left[node] : forest.right[node]) ?? 0;
    zeroFractions[i] = (zeroFractions[i] ?? 1) * (fractions[child] ?? 0);
    const bit = 1 << (subtree.decisions.length - 1 - subtree.decisions.indexOf(decisionOfNode[node] ?? 0));
    const truth = goesLeft ? bit : 0;
    const wanted = wantedBits[i] ?? 0;
    // The same split twice on a path, once each way: no row can meet both.
    if ((wanted & bit) !== 0 && ((wantedTruth[i] ?? 0) & bit) !== truth) contradictory[i] = true;
    wantedBits[i] = wanted | bit;
    wantedTruth[i] = (wantedTruth[i] ?? 0) | truth;
  }
  const output = (forest.value[leaf] ?? 0) * treeWeight(forest, leaf);
  const shapley = leafShapley(output, zeroFractions);
  const tables = features.map((feature) => tableOfGroup.get(groups[feature] ?? 0) ?? 0);
  const combinations = 2 ** subtree.decisions.length;
  for (let index = 0; index < combinations; index++) {
    let mask = 0;
    for (let i = 0; i < features.length; i++) {
      if (contradictory[i] !== true && (index & (wantedBits[i] ?? 0)) === (wantedTruth[i] ?? 0)) mask |= 1 << i;
    }
    for (let i = 0; i < features.length; i++) {
      const at = (tables[i] ?? 0) + index;
      values[at] = (values[at] ?? 0) + (shapley[mask * features.length + i] ?? 0);
    }
  }
}

function treeWeight(forest: ForestData, node: number): number {
  const { treeOffsets } = forest;
  let low = 0;
  let high = treeOffsets.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((treeOffsets[middle] ?? 0) <= node) low = middle;
    else high = middle;
  }
  return forest.treeWeights[low] ?? 1;
}
