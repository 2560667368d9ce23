import type { Forest } from '../forest.ts';
import { fillInputColumns } from '../input-columns.ts';
import { ROWS_PER_WORD, addSubtrees, lookUpIndices } from './add-subtrees.ts';
import { makeBlockBins, takeBins } from './column-bins.ts';
import { coverFractions, expectedOutputs } from './cover-fractions.ts';
import { PathShap } from './path-shap.ts';
import { buildSmallTrees, SMALL_DEPTH } from './small-trees.ts';
import { planSplitDecisions, selectDecisions, takeDecisions } from './split-decisions.ts';
import { lookUpPositions } from './look-up-positions.ts';
import { mergeTables, type MergedTables } from './merged-tables.ts';
import { buildSubtreeTables, type TableInputs } from './subtree-tables.ts';

export interface ExplainForestOptions {
  /**
   * Column of the output for each feature (from 0, none left out), so that the one-hot parts of a field are summed to
   * the field. Default: a column per feature.
   */
  readonly groups?: Int32Array;
  /** Most memory for the tables of shallow trees; 0 explains all trees by the general algorithm. Default 32 MB. */
  readonly maxTableBytes?: number;
}

export interface ForestExplainer {
  /** Columns before the bias: features, or groups. */
  readonly groupCount: number;
  /** Log-odds expected when nothing is known of a row: base margin + Σ expected outputs of the trees. */
  readonly bias: number;
  /**
   * Exact path-dependent TreeSHAP values in log-odds. In each row contributions and bias sum to the margin of
   * `Forest.scoreMargins` within 1e-6.
   *
   * @param matrix rows × features, row-major; NaN is missing
   * @param out receives rows × (groupCount + 1), row-major, the last column being the bias
   * @throws RangeError when an array is too short
   */
  explain(matrix: Float32Array, rowCount: number, out?: Float64Array): Float64Array;
}

const DEFAULT_TABLE_BYTES = 32 * 1024 * 1024;
/** Tables pass through the cache once per block, rows once per table. */
const BLOCK_ROWS = 256;
/** Very wide models take fewer rows at a time: rows × groups, 8 bytes each. */
const MAX_BLOCK_VALUES = 1_000_000;

/**
 * Prepares exact explanations of a forest. Shallow trees get tables (see `SubtreeTables` and `MergedTables`), deep ones
 * Algorithm 2 of TreeSHAP (see `PathShap`); all give the same values.
 *
 * @throws RangeError when `groups` does not fit the features
 */
export function explainForest(forest: Forest, options: ExplainForestOptions = {}): ForestExplainer {
  const { data, numFeatures } = forest;
  const groups = options.groups ?? Int32Array.from({ length: numFeatures }, (_, feature) => feature);
  const groupCount = countGroups(groups, numFeatures);
  const fractions = coverFractions(data);
  const bias = expectedOutputs(data, fractions).reduce((sum, output) => sum + output, data.baseMargin);
  const plan = planSplitDecisions(data);
  const maxValues = Math.floor((options.maxTableBytes ?? DEFAULT_TABLE_BYTES) / Float64Array.BYTES_PER_ELEMENT);
  const inputs: TableInputs = { forest: data, fractions, decisionOfNode: plan.ofNode, groups, groupCount };
  const trees = [...data.treeDepths.keys()].filter((tree) => (data.treeDepths[tree] ?? 0) > 0);
  const isSmall = (tree: number): boolean => (data.treeDepths[tree] ?? 0) <= SMALL_DEPTH;
  const mergedFor = (small: readonly number[]): MergedTables =>
    mergeTables(buildSmallTrees(inputs, small), plan.all, groupCount);
  const wanted = mergedFor(trees.filter(isSmall));
  const fits = wanted.sums.values.length <= maxValues;
  const merged = fits ? wanted : mergedFor([]);
  const { tables, otherTrees } = buildSubtreeTables(
    inputs,
    fits ? trees.filter((tree) => !isSmall(tree)) : trees,
    maxValues - merged.sums.values.length,
  );
  const used = selectDecisions(plan.all, tables.usedDecisions);
  const pathShap = new PathShap(data, fractions, groups);
  const width = groupCount + 1;
  const blockRows = Math.max(
    ROWS_PER_WORD,
    Math.min(BLOCK_ROWS, Math.floor(MAX_BLOCK_VALUES / groupCount / ROWS_PER_WORD) * ROWS_PER_WORD),
  );

  const explain = (
    matrix: Float32Array,
    rowCount: number,
    out: Float64Array = new Float64Array(rowCount * width),
  ): Float64Array => {
    if (matrix.length < rowCount * numFeatures)
      throw new RangeError(
        `the matrix has ${matrix.length} values, ${rowCount} rows × ${numFeatures} features are needed`,
      );
    if (out.length < rowCount * width)
      throw new RangeError(`out has ${out.length} entries, ${rowCount} rows × ${width} columns are needed`);
    const stride = Math.min(blockRows, Math.ceil(rowCount / ROWS_PER_WORD) * ROWS_PER_WORD);
    const columns = new Float32Array(used.columns.count * stride);
    const decisions = new Uint8Array(used.column.length * stride);
    const indices = new Uint8Array((tables.decisionStart.length - 1) * stride);
    const bins = makeBlockBins(merged.bins, stride);
    const positions = new Uint8Array((merged.axisStart.length - 1) * stride);
    const contributions = new Float64Array(groupCount * stride);
    for (let first = 0; first < rowCount; first += stride) {
      const count = Math.min(stride, rowCount - first);
      fillInputColumns(used.columns, matrix, numFeatures, first, count, stride, columns);
      takeDecisions(used, columns, count, stride, decisions);
      contributions.fill(0);
      lookUpIndices(tables, decisions, count, stride, indices);
      addSubtrees(tables, indices, count, stride, contributions);
      takeBins(merged.bins, columns, count, stride, bins);
      lookUpPositions(merged, bins, count, stride, positions);
      addSubtrees(merged.sums, positions, count, stride, contributions);
      writeRows(contributions, bias, groupCount, count, stride, out, first * width);
    }
    for (const tree of otherTrees) {
      for (let row = 0; row < rowCount; row++) pathShap.addTree(tree, matrix, row * numFeatures, out, row * width);
    }
    return out;
  };
  return { groupCount, bias, explain };
}

function countGroups(groups: Int32Array, numFeatures: number): number {
  if (groups.length !== numFeatures)
    throw new RangeError(`groups has ${groups.length} entries for ${numFeatures} features`);
  const used = new Set(groups);
  for (const group of used) {
    if (group < 0 || group >= used.size)
      throw new RangeError(`groups must be numbered from 0 without gaps, got ${group} among ${used.size}`);
  }
  return used.size;
}

/** Turns groups × stride into rows × (groups + 1) and writes the bias. */
function writeRows(
  contributions: Float64Array,
  bias: number,
  groupCount: number,
  count: number,
  stride: number,
  out: Float64Array,
  start: number,
): void {
  let target = start;
  for (let row = 0; row < count; row++) {
    for (let group = 0; group < groupCount; group++) {
      // In range by construction: `as number` only takes away the `undefined` of unchecked access.
      out[target] = contributions[group * stride + row] as number;
      target++;
    }
    out[target] = bias;
    target++;
  }
}
