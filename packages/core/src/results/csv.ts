/** Cells that a spreadsheet would run: a formula, or a tab or return that moves one into the cell (OWASP, CSV Injection). */
const RUNS_AS_FORMULA = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?(\d[\d\s.,']*|\.\d+)([eE][+-]?\d+)?%?$/;

/** Puts an apostrophe before what a spreadsheet would run as a formula; numbers with a sign stay numbers. */
export function neutralizeFormula(cell: string): string {
  return RUNS_AS_FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
/** Neither quoted nor run as a formula, wherever it stands. */
const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9 ._:;()/@-]*[A-Za-z0-9._)])?$/;

/** One CSV cell by RFC 4180, formulas neutralised. */
export function csvCell(cell: string): string {
  if (cell === '' || PLAIN.test(cell)) return cell;
  const safe = neutralizeFormula(cell);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One CSV record with its line end. */
export function csvRecord(cells: readonly string[]): string {
  return `${csvCells(cells)}\r\n`;
}

/** Cells with commas between them. */
export function csvCells(cells: readonly string[]): string {
  let line = '';
  for (let i = 0; i < cells.length; i++) line += (i === 0 ? '' : ',') + csvCell(cells[i] ?? '');
  return line;
}
