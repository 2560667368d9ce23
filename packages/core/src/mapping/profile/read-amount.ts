import { parseNumber } from '../../rows/values/parse-number.ts';
import { oneOf } from '../../schema/one-of.ts';
import { LONG_AMOUNT_WORDS } from '../vocabulary/currencies.ts';

/** No amount has a word this long but a currency or a period, is this long, or begins like a date or an address: most texts are turned away here, which is most of the time saved. */
const MAX_LENGTH = 24;
const NO_AMOUNT = new RegExp(String.raw`\b(?!${oneOf(LONG_AMOUNT_WORDS)}\b)[A-Za-z]{5}|^\d{4}-\d|@`);

/** The number that a cell writes, or NaN. */
export function readAmount(cell: string, decimal: '.' | ','): number {
  return cell.length > MAX_LENGTH || NO_AMOUNT.test(cell) ? NaN : parseNumber(cell, decimal);
}
