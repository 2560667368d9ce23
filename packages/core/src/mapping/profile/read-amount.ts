import { parseNumber } from '../../rows/values/parse-number.ts';
import { oneOf } from '../../schema/one-of.ts';
import { LONG_AMOUNT_WORDS } from '../vocabulary/currencies.ts';

/**
 * Amounts are no longer than this, contain no long words but currencies and periods, and do not begin like a date or an
 * address. Most texts are rejected here, which saves most of the time.
 */
const MAX_LENGTH = 24;
const NO_AMOUNT = new RegExp(String.raw`\b(?!${oneOf(LONG_AMOUNT_WORDS)}\b)[A-Za-z]{5}|^\d{4}-\d|@`);

/** The number in a cell, or NaN. */
export function readAmount(cell: string, decimal: '.' | ','): number {
  return cell.length > MAX_LENGTH || NO_AMOUNT.test(cell) ? NaN : parseNumber(cell, decimal);
}
