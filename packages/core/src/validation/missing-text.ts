const MISSING_WORDS: ReadonlySet<string> = new Set([
  '-', '--', '?', '.', 'NA', 'N/A', 'n/a', 'na', '#N/A', 'NaN', 'nan', 'NULL', 'null', 'Null', 'None', 'none', 'NONE', 'undefined',
]);

const LONGEST_WORD = 9;

/** Whether a cell says "no value": empty, only spaces, or one of the words that exports write for it. */
export function isMissingText(cell: string): boolean {
  if (cell.length === 0) return true;
  if (cell.length > LONGEST_WORD) return cell.trim().length === 0;
  // Digits are by far the most common first character, and no missing word starts with one.
  const first = cell.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  return MISSING_WORDS.has(cell) || cell.trim().length === 0;
}
