const MAX_ROWS = 96;

/** Indices of the rows to look at: all of them, or a fixed number, evenly spread and always the same. */
export function rowsToLookAt(count: number): number[] {
  const take = Math.min(count, MAX_ROWS);
  return Array.from({ length: take }, (_, i) => Math.floor((i * count) / take));
}

/** The cells of such rows by column. Row by row, because the cells of a row are beside each other in memory. */
export function cellsByColumn(
  sample: readonly (readonly string[])[],
  rows: readonly number[],
  width: number,
): readonly (readonly string[])[] {
  const columns = Array.from({ length: width }, () => new Array<string>(rows.length).fill(''));
  for (const [i, row] of rows.entries()) {
    const cells = sample[row] ?? [];
    for (const [column, into] of columns.entries()) into[i] = cells[column] ?? '';
  }
  return columns;
}
