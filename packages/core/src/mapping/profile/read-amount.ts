import { parseNumber } from '../../rows/values/parse-number.ts';

const CODE = /^[A-Za-z]{1,4}[-_ ]?\d/;
const CURRENCY_CODE = /^(?:usd|eur|gbp|chf|aud|cad|brl|sek|nok|dkk|pln|inr|jpy|mxn|us|kr|fr|rs)\b/i;
/** No amount has a word this long, is this long, or begins like a date or an address: most texts are turned away here. */
const LONGEST = 24;
const NO_AMOUNT = /[A-Za-z]{5}|^\d{4}-\d|@/;

/** The number that a cell writes, or NaN; stricter than reading it: `ES-001` and `BR100` are names, not amounts of some currency. */
export function readAmount(cell: string, decimal: '.' | ','): number {
  if (cell.length > LONGEST || NO_AMOUNT.test(cell) || (CODE.test(cell) && !CURRENCY_CODE.test(cell))) return NaN;
  return parseNumber(cell.replace(/^R\$\s*/, ''), decimal);
}
