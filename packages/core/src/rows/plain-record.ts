/**
 * A record of a CSV (RFC 4180), with its cells exactly as they are: nothing is done about formulas in what is
 * somebody's own file.
 */
export function plainRecord(cells: readonly string[]): string {
  // One empty cell alone would be a blank line, which is no row.
  if (cells.length === 1 && cells[0] === '') return '""\r\n';
  const texts = cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${texts.join(',')}\r\n`;
}
