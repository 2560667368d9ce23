import type { ResultRow, ScoredRow } from '../../../results/types.ts';

const LENGTH = 10;

export interface TopList {
  add(row: Pick<ScoredRow, 'alreadyChurned' | 'churnProbability' | 'result'>): void;
  /** Adds the rows of another list. */
  merge(rows: readonly ResultRow[]): void;
  /** Highest risk first, ties in the order of the file. */
  rows(): readonly ResultRow[];
}

/**
 * The customers most at risk, kept while the rows go by in any order. Customers who have left already are at no risk.
 */
export function createTopList(length = LENGTH): TopList {
  let top: ResultRow[] = [];
  let lowest = -Infinity;
  function merge(rows: readonly ResultRow[]): void {
    top = [...top, ...rows]
      .sort((a, b) => b.churnProbability - a.churnProbability || a.rowNumber - b.rowNumber)
      .slice(0, length);
    if (top.length === length) lowest = top[length - 1]?.churnProbability ?? -Infinity;
  }

  return {
    add(row) {
      if (row.alreadyChurned || row.churnProbability < lowest) return;
      merge([row.result()]);
    },
    merge,
    rows: () => top,
  };
}
