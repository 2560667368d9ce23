import type { ResultRow } from '../../../results/types.ts';

const LENGTH = 10;

export interface TopList {
  add(row: ResultRow): void;
  /** Highest risk first, ties in the order of the file. */
  rows(): readonly ResultRow[];
}

/** The customers most at risk, kept while the rows go by in any order. Customers who have left already are at no risk. */
export function createTopList(length = LENGTH): TopList {
  let top: ResultRow[] = [];
  let lowest = -Infinity;
  return {
    add(row) {
      if (row.alreadyChurned || row.churnProbability < lowest) return;
      top = [...top, row].sort((a, b) => b.churnProbability - a.churnProbability || a.rowNumber - b.rowNumber).slice(0, length);
      if (top.length === length) lowest = top[length - 1]?.churnProbability ?? -Infinity;
    },
    rows: () => top,
  };
}
