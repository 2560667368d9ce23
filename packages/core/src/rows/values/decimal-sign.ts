import type { DecimalSign } from '../types.ts';

/** Evidence for one decimal sign, cell by cell: a point before one or two digits, commas in front of it … */
const POINT_DECIMAL = /^[^.]*\d\.(?:\d{1,2}|\d{4,})(?!\d)|,\d{3}\.\d|(?:^|\D)0?\.\d+(?![\d.])|,\d{3},\d{3}/;
const COMMA_DECIMAL = /^[^,]*\d,(?:\d{1,2}|\d{4,})(?!\d)|\.\d{3},\d|(?:^|\D)0?,\d+(?![\d,])|\.\d{3}\.\d{3}/;
/** A sign between thousands, or before three decimals. */
const SIGN_AND_THREE = /^[^\d.,]*[1-9]\d{0,2}([.,])\d{3}(?![\d.,])/;
const PLAIN_WHOLE = /^[^\d.,]*([1-9]\d*)[^\d.,]*$/;

/** What the cells of a column say about its decimal sign. */
export interface DecimalEvidence {
  /** null where no cell decides. */
  readonly sign: DecimalSign | null;
  /** True when `sign` follows from the size of the values, and not from the form of a cell. */
  readonly bySize: boolean;
  /** A cell that can be read in two ways (`1.103`); null when there is none, or when the form of others decides. */
  readonly twoWays: TwoWays | null;
}

export interface TwoWays {
  /** The sign in it. */
  readonly sign: DecimalSign;
  /** The cell, trimmed. */
  readonly cell: string;
}

const NONE: DecimalEvidence = { sign: null, bySize: false, twoWays: null };

/** @param cells of one column, trimmed, without missing ones */
export function decimalEvidence(cells: readonly string[]): DecimalEvidence {
  let comma = 0;
  let point = 0;
  let twoWays: TwoWays | null = null;
  for (const cell of cells) {
    if (!/[.,]/.test(cell)) continue;
    if (COMMA_DECIMAL.test(cell)) comma++;
    if (POINT_DECIMAL.test(cell)) point++;
    const sign = SIGN_AND_THREE.exec(cell)?.[1];
    // The pattern admits these two.
    if (sign !== undefined) twoWays ??= { sign: sign as DecimalSign, cell };
  }
  if (comma !== point) return { sign: comma > point ? ',' : '.', bySize: false, twoWays: null };
  if (twoWays === null) return NONE;
  const sign = signBySize(cells, twoWays.sign);
  return { sign, bySize: sign !== null, twoWays };
}

export const otherSign = (sign: DecimalSign): DecimalSign => (sign === '.' ? ',' : '.');

/**
 * The decimal sign by a jump of magnitude: `890` beside `1.103`. Whole numbers of at most three digits, and none of
 * one or two decimals, are numbers below and above a thousand: where three decimals are written without zeros at the
 * end, a hundred cells end earlier for each that is whole. `1500` beside `1.103` is not grouped, so that this is not.
 */
function signBySize(cells: readonly string[], sign: DecimalSign): DecimalSign | null {
  let twoWays = 0;
  let small = 0;
  for (const cell of cells) {
    const found = SIGN_AND_THREE.exec(cell)?.[1];
    if (found !== undefined) {
      // Both signs in one column: nothing can be said.
      if (found !== sign) return null;
      twoWays++;
      continue;
    }
    const digits = PLAIN_WHOLE.exec(cell)?.[1];
    if (digits === undefined) continue;
    // Points do not group some thousands only; commas may, where people and systems write into one column.
    if (digits.length > 3) return sign === '.' ? sign : null;
    small++;
  }
  return twoWays > 0 && small > 0 ? otherSign(sign) : null;
}
