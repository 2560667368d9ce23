import type { ForestData } from '../../models/forest/forest-data.ts';
import { planInputColumns } from '../../models/forest/input-columns.ts';
import type { InputColumns } from '../../models/forest/input-columns.ts';

/** The different decisions of a forest: splits with the same feature, threshold and default direction are one. */
export interface SplitDecisions {
  readonly columns: InputColumns;
  /** Input column and threshold of each decision; ordered by column. */
  readonly column: Int32Array;
  readonly threshold: Float32Array;
  /** Decision of each node; −1 for leaves. */
  readonly ofNode: Int32Array;
}

export function planSplitDecisions(forest: ForestData): SplitDecisions {
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
  return { columns, column: Int32Array.from(column), threshold: Float32Array.from(threshold), ofNode };
}

/**
 * Takes every decision for a block of rows.
 *
 * @param columns input columns of `stride` entries each
 * @param out receives 1 (left) or 0 (right): decisions × stride
 */
export function takeDecisions(plan: SplitDecisions, columns: Float32Array, count: number, stride: number, out: Uint8Array): void {
  for (let decision = 0; decision < plan.column.length; decision++) {
    // Indices are in range by construction: `as number` only takes away the `undefined` of unchecked access.
    const source = (plan.column[decision] as number) * stride;
    const threshold = plan.threshold[decision] as number;
    const target = decision * stride;
    for (let row = 0; row < count; row++) out[target + row] = Number((columns[source + row] as number) < threshold);
  }
}
