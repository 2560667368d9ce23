/** Rows of each interval, and rows in all, below which amounts say nothing. */
const ENOUGH_PER_INTERVAL = 2;
const ENOUGH_ROWS = 4;

/**
 * Whether amounts grow with the length of their interval, or are the same for each month; null where there are too few
 * rows to tell.
 *
 * @param months of the interval of each row
 * @param plans the plan of each row, within which amounts are compared, or null
 */
export function amountsFollow(
  amounts: Float64Array,
  months: readonly number[],
  plans: readonly string[] | null,
): 'interval' | 'month' | null {
  const groups = new Map<string, Map<number, number[]>>();
  months.forEach((length, row) => {
    const amount = amounts[row] ?? NaN;
    if (Number.isNaN(length) || !(amount > 0)) return;
    const key = plans?.[row] ?? '';
    const group = groups.get(key) ?? new Map<number, number[]>();
    const known = group.get(length);
    if (known === undefined) group.set(length, [amount]);
    else known.push(amount);
    groups.set(key, group);
  });
  let interval = 0;
  let month = 0;
  for (const group of groups.values()) {
    const [shortest, ...others] = [...group]
      .filter(([, values]) => values.length >= ENOUGH_PER_INTERVAL)
      .sort(([a], [b]) => a - b)
      .map(([length, values]) => ({ length, median: medianOf(values), rows: values.length }));
    if (shortest === undefined) continue;
    for (const { length, median, rows } of others) {
      const growth = Math.log(median / shortest.median);
      const seen = rows + shortest.rows;
      if (Math.abs(growth - Math.log(length / shortest.length)) < Math.abs(growth)) interval += seen;
      else month += seen;
    }
  }
  if (interval + month < ENOUGH_ROWS || interval === month) return null;
  return interval > month ? 'interval' : 'month';
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
