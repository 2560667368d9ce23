/**
 * Some columns of rows as one text and the lengths of its cells. It is copied between threads in one step, where
 * strings would be copied one by one.
 */
export interface PackedRows {
  readonly rowCount: number;
  /** Positions of the columns in the file, ascending. */
  readonly columns: readonly number[];
  readonly text: string;
  /** Characters of each cell, row after row. */
  readonly lengths: Uint32Array<ArrayBuffer>;
}

export function packRows(rows: readonly (readonly string[])[], columns: readonly number[]): PackedRows {
  const lengths = new Uint32Array(rows.length * columns.length);
  let text = '';
  let at = 0;
  for (const cells of rows) {
    for (const column of columns) {
      const cell = cells[column] ?? '';
      text += cell;
      lengths[at++] = cell.length;
    }
  }
  return { rowCount: rows.length, columns, text, lengths };
}

/** The rows, as wide as the last packed column needs; cells of other columns are empty. */
export function unpackRows({ rowCount, columns, text, lengths }: PackedRows): string[][] {
  const rows: string[][] = [];
  const width = (columns[columns.length - 1] ?? -1) + 1;
  let start = 0;
  let at = 0;
  for (let row = 0; row < rowCount; row++) {
    const cells = new Array<string>(width).fill('');
    for (const column of columns) {
      const end = start + (lengths[at++] ?? 0);
      cells[column] = text.slice(start, end);
      start = end;
    }
    rows.push(cells);
  }
  return rows;
}
