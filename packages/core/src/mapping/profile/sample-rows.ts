const MAX_ROWS = 96;

/** Indices of the rows to look at: all of them, or a fixed number, evenly spread and always the same. */
export function rowsToLookAt(count: number): number[] {
  const take = Math.min(count, MAX_ROWS);
  return Array.from({ length: take }, (_, i) => Math.floor((i * count) / take));
}
