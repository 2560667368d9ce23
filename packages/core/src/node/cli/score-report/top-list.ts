import type { ResultRow } from '../../../results/types.ts';

const LENGTH = 10;

/** The customers most at risk, kept while the rows go by. Customers who have left already are at no risk. */
export function createTopList(length = LENGTH) {
  let top: ResultRow[] = [];
  let lowest = -Infinity;
  return {
    add(row: ResultRow): void {
      if (row.alreadyChurned || row.churnProbability <= lowest) return;
      // Rows come in the order of the file and sorting is stable, so ties stay in that order.
      top = [...top, row].sort((a, b) => b.churnProbability - a.churnProbability).slice(0, length);
      if (top.length === length) lowest = top[length - 1]?.churnProbability ?? -Infinity;
    },
    rows: (): readonly ResultRow[] => top,
  };
}
