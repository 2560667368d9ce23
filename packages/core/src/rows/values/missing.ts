const MARKERS = new Set(['na', 'n/a', 'n.a.', '#n/a', 'null', 'nil', 'nan', 'none', 'undefined', '-', '--', '—', '–', '?', '.', 'missing', 'unknown', '(null)', '(blank)', '#value!', '#ref!', '#div/0!']);
const LONGEST = 9;

/** Whether a cell says "no value": blank, or one of the words and signs that exports use for it. */
export function isMissing(cell: string): boolean {
  if (cell.length === 0) return true;
  if (cell.length > 3 * LONGEST) return cell.trim() === '';
  const text = cell.trim();
  return text === '' || (text.length <= LONGEST && MARKERS.has(text.toLowerCase()));
}
