import { addTree } from './add-tree.ts';
import type { ForestData } from './forest-data.ts';
import { fillInputColumns } from './input-columns.ts';
import { buildScoreLayout } from './score-layout.ts';
import type { ScoreLayout } from './score-layout.ts';

/** Rows that go through the trees together; their columns stay in the processor's nearest cache. */
const BLOCK_ROWS = 64;

/** Called after each tree count. `margins` is overwritten by the next call: copy what must stay. */
export type StageVisitor = (treeCount: number, margins: Float64Array) => void;

/**
 * Gradient-boosted trees over flat typed arrays, never changed after construction. Made by `buildForest`, which checks
 * what a file says; the constructor trusts its caller.
 */
export class Forest {
  readonly data: ForestData;
  readonly #layout: ScoreLayout;
  readonly #columnStart: Int32Array;

  constructor(data: ForestData) {
    this.data = data;
    this.#layout = buildScoreLayout(data);
    this.#columnStart = this.#layout.columns.columnOfNode.map((column) => column * BLOCK_ROWS);
  }

  get numFeatures(): number {
    return this.data.numFeatures;
  }

  get featureNames(): readonly string[] | null {
    return this.data.featureNames;
  }

  get treeCount(): number {
    return this.data.treeWeights.length;
  }

  /** The forest of the first `treeCount` trees. Dart weights are kept as they are. */
  firstTrees(treeCount: number): Forest {
    this.#checkTreeCount(treeCount);
    const { data } = this;
    const nodes = data.treeOffsets[treeCount] ?? 0;
    return new Forest({
      ...data,
      treeOffsets: data.treeOffsets.slice(0, treeCount + 1),
      treeWeights: data.treeWeights.slice(0, treeCount),
      treeDepths: data.treeDepths.slice(0, treeCount),
      feature: data.feature.slice(0, nodes),
      threshold: data.threshold.slice(0, nodes),
      left: data.left.slice(0, nodes),
      right: data.right.slice(0, nodes),
      defaultLeft: data.defaultLeft.slice(0, nodes),
      value: data.value.slice(0, nodes),
      cover: data.cover.slice(0, nodes),
    });
  }

  /**
   * Log-odds of each row: base margin + Σ leaves, summed in float64 (XGBoost sums in float32).
   *
   * @param matrix rows × numFeatures, row-major; NaN is missing
   * @param out receives rowCount log-odds
   * @param firstTrees score by the first trees only
   * @throws RangeError when an array is too short
   */
  scoreMargins(
    matrix: Float32Array,
    rowCount: number,
    out: Float64Array = new Float64Array(rowCount),
    firstTrees = this.treeCount,
  ): Float64Array {
    this.#checkMatrix(matrix, rowCount);
    this.#checkTreeCount(firstTrees);
    if (out.length < rowCount) throw new RangeError(`out has ${out.length} entries for ${rowCount} rows`);
    const layout = this.#layout;
    const columns = new Float32Array(Math.max(1, layout.columns.count) * BLOCK_ROWS);
    out.fill(this.data.baseMargin, 0, rowCount);
    for (let first = 0; first < rowCount; first += BLOCK_ROWS) {
      const count = Math.min(BLOCK_ROWS, rowCount - first);
      fillInputColumns(layout.columns, matrix, this.numFeatures, first, count, BLOCK_ROWS, columns);
      for (let tree = 0; tree < firstTrees; tree++)
        addTree(layout, tree, this.#columnStart, columns, count, out, first);
    }
    return out;
  }

  /**
   * Scores by the first 1, 2, … trees, for the price of scoring once: how training finds the best number of trees.
   * Holds a copy of the used columns, up to 8 bytes per row and feature.
   *
   * @param matrix rows × numFeatures, row-major; NaN is missing
   */
  visitStagedMargins(matrix: Float32Array, rowCount: number, visit: StageVisitor): void {
    this.#checkMatrix(matrix, rowCount);
    const layout = this.#layout;
    const columnStart = layout.columns.columnOfNode.map((column) => column * rowCount);
    const columns = new Float32Array(Math.max(1, layout.columns.count) * rowCount);
    fillInputColumns(layout.columns, matrix, this.numFeatures, 0, rowCount, rowCount, columns);
    const margins = new Float64Array(rowCount).fill(this.data.baseMargin);
    for (let tree = 0; tree < this.treeCount; tree++) {
      addTree(layout, tree, columnStart, columns, rowCount, margins, 0);
      visit(tree + 1, margins);
    }
  }

  #checkMatrix(matrix: Float32Array, rowCount: number): void {
    if (!Number.isInteger(rowCount) || rowCount < 0)
      throw new RangeError(`rowCount must be a whole number from 0, got ${rowCount}`);
    if (matrix.length < rowCount * this.numFeatures) {
      throw new RangeError(
        `the matrix has ${matrix.length} values, but ${rowCount} rows × ${this.numFeatures} features need ` +
          `${rowCount * this.numFeatures}`,
      );
    }
  }

  #checkTreeCount(treeCount: number): void {
    if (!Number.isInteger(treeCount) || treeCount < 0 || treeCount > this.treeCount) {
      throw new RangeError(`the number of trees must be a whole number from 0 to ${this.treeCount}, got ${treeCount}`);
    }
  }
}
