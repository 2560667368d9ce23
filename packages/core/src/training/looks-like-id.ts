import { wordsOf } from '../schema/words.ts';

/** In fewer rows, all values may differ by chance. */
const MIN_ROWS = 20;
/** Whole numbers that differ in nearly every row may be ids. */
const DISTINCT_SHARE = 0.98;
/** Numbers assigned in sequence leave few gaps: their span is at most this many times their count. */
const PACKED = 1.5;
/** Long and all of one length: a phone number, a client number. Amounts differ in length. */
const MIN_DIGITS = 6;
const ID_WORDS: ReadonlySet<string> = new Set([
  'id',
  'ids',
  'uuid',
  'guid',
  'key',
  'no',
  'nr',
  'num',
  'number',
  'nummer',
  'index',
  'row',
  'phone',
  'customerid',
  'userid',
  'accountid',
  'clientnum',
  'rownum',
]);

/**
 * Whether whole numbers identify rows rather than measure them: nearly all differ, and the header names an id, they are
 * dense, or all are equally long. Amounts in whole units differ as well in a small table, and are kept.
 *
 * @param values NaN where missing
 */
export function looksLikeId(header: string, values: Float64Array): boolean {
  const distinct = new Set<number>();
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value)) return false;
    distinct.add(value);
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (values.length < MIN_ROWS || distinct.size < DISTINCT_SHARE * values.length) return false;
  const packed = max - min < PACKED * distinct.size;
  const equallyLong = min >= 10 ** (MIN_DIGITS - 1) && String(min).length === String(max).length;
  return packed || equallyLong || wordsOf(header).some((word) => ID_WORDS.has(word));
}
