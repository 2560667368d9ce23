import { binColumns, binOffsets, type ColumnBins } from './column-bins.ts';
import { shareTables, type SharedTable } from './share-tables.ts';
import type { SmallTreeTables } from './small-trees.ts';
import type { SplitDecisions } from './split-decisions.ts';
import { summedTables, type SummedTables, type TableEntry } from './subtree-tables.ts';

/**
 * Tables of small trees added up: trees that ask about the same few input columns share one table. A column's value is
 * its bin between the thresholds of the table; a table has an entry for each combination of bins, one axis per column.
 * Hundreds of stumps and trees of depth two become a few dozen tables, so that a row costs a fifth of the additions.
 */
export interface MergedTables {
  readonly bins: ColumnBins;
  /** Axes axisStart[t] … of table t. */
  readonly axisStart: Int32Array;
  /** The binned column of each axis. */
  readonly axisColumn: Int32Array;
  /**
   * For boolean columns what 1 adds to the index. For others where their offsets begin: offsets[axisStep[a] + rank] is
   * added.
   */
  readonly axisStep: Int32Array;
  readonly offsets: Uint8Array;
  readonly sums: SummedTables;
}

/** Where a decision's truth is found in a position: the axis's stride and size, and the rank of its threshold there. */
interface Place {
  readonly stride: number;
  readonly size: number;
  readonly rank: number;
}

export function mergeTables(small: SmallTreeTables, decisions: SplitDecisions, groupCount: number): MergedTables {
  const ofTree = Array.from({ length: small.decisionStart.length - 1 }, (_, tree) =>
    Array.from(small.decisions.subarray(small.decisionStart[tree], small.decisionStart[tree + 1])),
  );
  const tables = shareTables(ofTree, decisions.column);
  const groupsOf = tables.map(({ trees }) => groupsTouched(small, trees));
  const bins = binColumns(decisions, new Set(small.decisions));
  const binned = new Map(Array.from(bins.column, (column, i) => [column, i]));
  const axisStart = [0];
  const axisColumn: number[] = [];
  const axisStep: number[] = [];
  const offsets: number[] = [];
  const entries: TableEntry[] = [];
  const values = new Float64Array(tables.reduce((sum, { cells }, t) => sum + cells * (groupsOf[t]?.length ?? 0), 0));
  let used = 0;
  tables.forEach((table, t) => {
    const places = new Map<number, Place>();
    let stride = 1;
    for (const [column, own] of table.byColumn) {
      const ascending = [...own].sort((a, b) => (decisions.threshold[a] ?? 0) - (decisions.threshold[b] ?? 0));
      ascending.forEach((decision, rank) => places.set(decision, { stride, size: own.length + 1, rank }));
      const of = binned.get(column) ?? 0;
      axisColumn.push(of);
      axisStep.push(of < bins.truthCount ? stride : offsets.length);
      if (of >= bins.truthCount)
        offsets.push(
          ...binOffsets(
            bins,
            of,
            ascending.map((decision) => decisions.threshold[decision] ?? 0),
            stride,
          ),
        );
      stride *= own.length + 1;
    }
    axisStart.push(axisColumn.length);
    const start = new Map<number, number>();
    for (const group of groupsOf[t] ?? []) {
      start.set(group, used);
      entries.push({ group, subtree: t, table: used });
      used += table.cells;
    }
    addTrees(table, small, ofTree, places, start, values);
  });
  return {
    bins,
    axisStart: Int32Array.from(axisStart),
    axisColumn: Int32Array.from(axisColumn),
    axisStep: Int32Array.from(axisStep),
    offsets: Uint8Array.from(offsets),
    sums: summedTables(entries, groupCount, values),
  };
}

function groupsTouched({ entryStart, entryGroup }: SmallTreeTables, trees: readonly number[]): readonly number[] {
  return [
    ...new Set(trees.flatMap((tree) => Array.from(entryGroup.subarray(entryStart[tree], entryStart[tree + 1])))),
  ].sort((a, b) => a - b);
}

/** @param start where the values of each group begin */
function addTrees(
  { trees, cells }: SharedTable,
  small: SmallTreeTables,
  decisionsOf: readonly (readonly number[])[],
  places: ReadonlyMap<number, Place>,
  start: ReadonlyMap<number, number>,
  values: Float64Array,
): void {
  const truths = new Int32Array(cells);
  for (const tree of trees) {
    const own = decisionsOf[tree] ?? [];
    truths.fill(0);
    own.forEach((decision, i) =>
      addTruth(truths, places.get(decision) ?? { stride: 1, size: 1, rank: -1 }, 1 << (own.length - 1 - i)),
    );
    for (let entry = small.entryStart[tree] ?? 0; entry < (small.entryStart[tree + 1] ?? 0); entry++) {
      addTable(
        values,
        start.get(small.entryGroup[entry] ?? 0) ?? 0,
        small.values,
        small.entryTable[entry] ?? 0,
        truths,
      );
    }
  }
}

/**
 * Sets a bit in the positions where a decision is true (left): the value is below the threshold. Those bins are
 * adjacent.
 */
function addTruth(truths: Int32Array, { stride, size, rank }: Place, bit: number): void {
  const below = stride * (rank + 1);
  for (let start = 0; start < truths.length; start += stride * size) {
    for (let cell = start; cell < start + below; cell++) truths[cell] = (truths[cell] as number) | bit;
  }
}

function addTable(values: Float64Array, start: number, from: Float64Array, table: number, truths: Int32Array): void {
  // Indices are in range by construction: `as number` only takes away the `undefined` of unchecked access.
  for (let cell = 0; cell < truths.length; cell++)
    values[start + cell] = (values[start + cell] as number) + (from[table + (truths[cell] as number)] as number);
}
