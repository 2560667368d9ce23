/** Rows of cells as one text and the lengths of its parts: copied between threads in one go, where strings go one by one. */
export interface PackedRows {
  readonly text: string;
  /** Cells of each row. */
  readonly widths: Uint32Array<ArrayBuffer>;
  /** Characters of each cell, row after row. */
  readonly lengths: Uint32Array<ArrayBuffer>;
}

export function packRows(rows: readonly (readonly string[])[]): PackedRows {
  const widths = Uint32Array.from(rows, (cells) => cells.length);
  const lengths = new Uint32Array(widths.reduce((sum, width) => sum + width, 0));
  let text = '';
  let at = 0;
  for (const cells of rows) {
    text += cells.join('');
    for (const cell of cells) lengths[at++] = cell.length;
  }
  return { text, widths, lengths };
}

export function unpackRows({ text, widths, lengths }: PackedRows): string[][] {
  const rows: string[][] = [];
  let start = 0;
  let at = 0;
  for (const width of widths) {
    const cells: string[] = [];
    for (let column = 0; column < width; column++) {
      const end = start + (lengths[at++] ?? 0);
      cells.push(text.slice(start, end));
      start = end;
    }
    rows.push(cells);
  }
  return rows;
}
