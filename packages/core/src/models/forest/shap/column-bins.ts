import type { SplitDecisions } from './split-decisions.ts';

/** Thresholds of some input columns: a value's bin is the number of thresholds that it reaches. */
export interface ColumnBins {
  /** Input column of each binned column; those of a single threshold, whose bin is a truth, come first. */
  readonly column: Int32Array;
  readonly truthCount: number;
  /** Thresholds thresholdStart[c] … of binned column c, ascending. */
  readonly thresholdStart: Int32Array;
  readonly thresholds: Float32Array;
}

/** Bins for the columns of some decisions. */
export function binColumns({ column, threshold }: SplitDecisions, which: ReadonlySet<number>): ColumnBins {
  const byColumn = new Map<number, number[]>();
  for (const decision of which) {
    const of = column[decision] ?? 0;
    const known = byColumn.get(of);
    if (known === undefined) byColumn.set(of, [threshold[decision] ?? 0]);
    else known.push(threshold[decision] ?? 0);
  }
  const isTruth = (of: number): boolean => byColumn.get(of)?.length === 1;
  const columns = [...byColumn.keys()].sort((a, b) => Number(isTruth(b)) - Number(isTruth(a)) || a - b);
  const thresholdStart = [0];
  const thresholds: number[] = [];
  for (const of of columns) {
    thresholds.push(...(byColumn.get(of) ?? []).sort((a, b) => a - b));
    thresholdStart.push(thresholds.length);
  }
  return {
    column: Int32Array.from(columns),
    truthCount: columns.filter(isTruth).length,
    thresholdStart: Int32Array.from(thresholdStart),
    thresholds: Float32Array.from(thresholds),
  };
}

/** What each bin of a column adds to the position in a table that knows only some of its thresholds. */
export function binOffsets(
  { thresholdStart, thresholds }: ColumnBins,
  binned: number,
  own: readonly number[],
  stride: number,
): number[] {
  const all = thresholds.subarray(thresholdStart[binned], thresholdStart[binned + 1]);
  const offsets = [0];
  let reached = 0;
  for (const threshold of all) {
    if (threshold === own[reached]) reached++;
    offsets.push(stride * reached);
  }
  return offsets;
}

/** Bins of a block of rows. */
export interface BlockBins {
  /** 0 or 1: columns of a single threshold × stride. */
  readonly truths: Uint8Array;
  /** Other columns × stride. */
  readonly ranks: Uint16Array;
}

export function makeBlockBins({ column, truthCount }: ColumnBins, stride: number): BlockBins {
  return { truths: new Uint8Array(truthCount * stride), ranks: new Uint16Array((column.length - truthCount) * stride) };
}

/** @param columns input columns of `stride` entries each */
export function takeBins(
  { column, truthCount, thresholdStart, thresholds }: ColumnBins,
  columns: Float32Array,
  count: number,
  stride: number,
  { truths, ranks }: BlockBins,
): void {
  for (let binned = 0; binned < column.length; binned++) {
    // Indices are in range by construction: `as number` only takes away the `undefined` of unchecked access.
    const source = (column[binned] as number) * stride;
    const first = thresholdStart[binned] as number;
    if (binned < truthCount) takeTruths(columns, source, thresholds[first] as number, count, truths, binned * stride);
    else
      takeRanks(
        columns,
        source,
        thresholds,
        first,
        thresholdStart[binned + 1] as number,
        count,
        ranks,
        (binned - truthCount) * stride,
      );
  }
}

function takeTruths(
  columns: Float32Array,
  source: number,
  threshold: number,
  count: number,
  out: Uint8Array,
  target: number,
): void {
  for (let row = 0; row < count; row++) out[target + row] = Number((columns[source + row] as number) >= threshold);
}

function takeRanks(
  columns: Float32Array,
  source: number,
  thresholds: Float32Array,
  first: number,
  end: number,
  count: number,
  out: Uint16Array,
  target: number,
): void {
  for (let row = 0; row < count; row++) {
    const x = columns[source + row] as number;
    let low = first;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (x >= (thresholds[middle] as number)) low = middle + 1;
      else high = middle;
    }
    out[target + row] = low - first;
  }
}
