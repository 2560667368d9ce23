/**
 * Index of the first record with malformed quotes and whole rows in one of its cells, because a stray quote ran on to
 * the next quote; −1 when there is none. A quoted text of several lines is left alone: its lines do not have as many
 * cells as the record.
 */
export function findUnclosedQuote(
  records: readonly (readonly string[])[],
  malformed: readonly number[],
  delimiter: string,
  newline: string,
): number {
  for (const row of malformed) {
    const cells = records[row];
    if (cells !== undefined && holdsRows(cells, delimiter, newline)) return row;
  }
  return -1;
}

function holdsRows(cells: readonly string[], delimiter: string, newline: string): boolean {
  const width = cells.length;
  return cells.some((cell, column) => {
    const [, ...lines] = cell.split(newline);
    return lines.some((line, i) => {
      // The cells after this one are on its last line.
      const behind = i === lines.length - 1 ? width - column - 1 : 0;
      return width > 1 && line.split(delimiter).length + behind === width;
    });
  });
}
