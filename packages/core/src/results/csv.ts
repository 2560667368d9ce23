/** Cells that a spreadsheet would run: a formula, or a tab or line end before one (OWASP, CSV Injection). */
const RUNS_AS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** With a sign, and perhaps a currency: `-5 €`, `-$1,299.00`, `-12.50 EUR`. */
const PLAIN_NUMBER = /^[+-]?[$€£¥]?(\d[\d\s.,']*|\.\d+)([eE][+-]?\d+)?(?:\s?[%$€£¥]|\s[A-Z]{3})?$/;
/** Dashes alone mean "no value". */
const DASHES = /^-+$/;

/** Puts an apostrophe before what a spreadsheet would run as a formula; numbers with a sign stay numbers. */
export function neutralizeFormula(cell: string): string {
  return RUNS_AS_FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) && !DASHES.test(cell) ? `'${cell}` : cell;
}

const NEUTRALIZED = /^'[=+\-@\t\r\n＝＋－＠]/;

/** A cell of our own texts, which never begin with an apostrophe, as it was before `neutralizeFormula`. */
export const originalFormula = (cell: string): string => (NEUTRALIZED.test(cell) ? cell.slice(1) : cell);

const SPACE_AT_END = /^\s|\s$/;
/**
 * A formula behind what separates cells elsewhere: a spreadsheet whose list separator is `;` would make a cell of it,
 * where nothing stands in quotes.
 */
const FORMULA_INSIDE = /[;\t][=+\-@\t\r\n＝＋－＠]/;

const needsQuotes = (cell: string): boolean =>
  cell.includes(',') ||
  cell.includes('"') ||
  cell.includes('\n') ||
  cell.includes('\r') ||
  SPACE_AT_END.test(cell) ||
  FORMULA_INSIDE.test(cell);

const [FIRST, MIDDLE, LAST] = [1, 2, 4];
/** Where each ASCII character may occur in a cell that needs neither quotes nor an apostrophe. */
const PLACES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) return FIRST | MIDDLE | LAST;
  if (/[._)]/.test(character)) return MIDDLE | LAST;
  return /[ :(/@-]/.test(character) ? MIDDLE : 0;
});

/** Most cells are plain. Checked without a regular expression, because this runs for every cell that is written. */
function isPlain(cell: string): boolean {
  const last = cell.length - 1;
  let places = (PLACES[cell.charCodeAt(0)] ?? 0) & FIRST && (PLACES[cell.charCodeAt(last)] ?? 0) & LAST;
  for (let i = 1; i < last && places !== 0; i++) places = (PLACES[cell.charCodeAt(i)] ?? 0) & MIDDLE;
  return places !== 0;
}

/** One CSV cell by RFC 4180, formulas neutralised. */
export function csvCell(cell: string): string {
  if (cell === '' || isPlain(cell)) return cell;
  const safe = neutralizeFormula(cell);
  return needsQuotes(safe) ? inQuotes(safe) : safe;
}

/** One cell in quotes, whether it needs them or not. */
export const quotedCell = (cell: string): string => inQuotes(neutralizeFormula(cell));

const inQuotes = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

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
