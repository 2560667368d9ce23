import type { ForestData } from '../forest-data.ts';
import { planInputColumns } from '../input-columns.ts';
import type { InputColumns } from '../input-columns.ts';

/** The different decisions of a forest: splits with the same feature, threshold and default direction are one. */
export interface SplitDecisions {
  readonly columns: InputColumns;
  /** Input column and threshold of each decision. */
  readonly column: Int32Array;
  readonly threshold: Float32Array;
}

/** @returns all decisions of the forest, and which of them each node takes; −1 for leaves */
export function planSplitDecisions(forest: ForestData): { readonly all: SplitDecisions; readonly ofNode: Int32Array } {
  const columns = planInputColumns(forest);
  const known = new Map<string, number>();
  const column: number[] = [];
  const threshold: number[] = [];
  const ofNode = forest.left.map((left, node) => {
    if (left === -1) return -1;
    const nodeColumn = columns.columnOfNode[node] ?? 0;
    const nodeThreshold = forest.threshold[node] ?? 0;
    const key = `${nodeColumn} ${nodeThreshold}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, column.length);
    column.push(nodeColumn);
    threshold.push(nodeThreshold);
    return column.length - 1;
  });
  return { all: { columns, column: Int32Array.from(column), threshold: Float32Array.from(threshold) }, ofNode };
}

/** Some of the decisions, in the order of `which`. */
export function selectDecisions(decisions: SplitDecisions, which: Int32Array): SplitDecisions {
  return {
    columns: decisions.columns,
    column: which.map((decision) => decisions.column[decision] ?? 0),
    threshold: Float32Array.from(which, (decision) => decisions.threshold[decision] ?? 0),
  };
}

/**
 * Takes the decisions for a block of rows.
 *
 * @param columns input columns of `stride` entries each
 * @param out receives 1 (left) or 0 (right): decisions × stride
 */
export function takeDecisions(
  decisions: SplitDecisions,
  columns: Float32Array,
  count: number,
  stride: number,
  out: Uint8Array,
): void {
  for (let decision = 0; decision < decisions.column.length; decision++) {
    // Indices are in range by construction: `as number` only takes away the `undefined` of unchecked access.
    const source = (decisions.column[decision] as number) * stride;
    const threshold = decisions.threshold[decision] as number;
    const target = decision * stride;
    for (let row = 0; row < count; row++) out[target + row] = Number((columns[source + row] as number) < threshold);
  }
}
