import { isMissing } from './values/missing.ts';
import { parseDate } from './values/parse-date.ts';
import { parseNumber } from './values/parse-number.ts';

/** Characters of the longest email address (RFC 5321). */
const MAX_ADDRESS = 320;

/** Whether a cell is a number, a date or an address: what rows hold and headers do not. */
export function looksLikeValue(cell: string): boolean {
  if (isMissing(cell)) return false;
  return (
    !Number.isNaN(parseNumber(cell)) ||
    !Number.isNaN(parseDate(cell, 'dmy')) ||
    !Number.isNaN(parseDate(cell, 'mdy')) ||
    (cell.length <= MAX_ADDRESS && /^\S+@\S+\.\S+$/.test(cell))
  );
}
