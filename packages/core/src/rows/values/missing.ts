import { MISSING_MARKERS } from '../vocabulary/missing-markers.ts';

/** What exports, spreadsheets, databases and people write for "no value", in lower case. */
const MARKERS: ReadonlySet<string> = new Set(MISSING_MARKERS);
const MAX_LENGTH = Math.max(...[...MARKERS].map(({ length }) => length));

/** Whether a cell means "no value": blank, or one of the markers. */
export function isMissing(cell: string): boolean {
  const { length } = cell;
  if (length === 0) return true;
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(length - 1);
  // Most cells are numbers and codes: markers neither start nor end with a digit.
  if ((first >= 48 && first <= 57) || (last >= 48 && last <= 57)) return false;
  if (length > MAX_LENGTH && first > 32 && first !== 0xa0) return false;
  const text = cell.trim();
  return text === '' || (text.length <= MAX_LENGTH && MARKERS.has(text.toLowerCase()));
}
