import type { DecimalSign } from '../types.ts';

/** Evidence for one decimal sign, cell by cell: a point before one or two digits, commas in front of it … */
const POINT_DECIMAL = /^[^.]*\d\.(?:\d{1,2}|\d{4,})(?!\d)|,\d{3}\.\d|(?:^|\D)0?\.\d+(?![\d.])|,\d{2,3},\d{3}(?!\d)/;
/** … and the other way round. Two digits between commas are a group, as India writes 1,25,000. */
const COMMA_DECIMAL = /^[^,]*\d,(?:\d{1,2}|\d{4,})(?!\d|,\d)|\.\d{3},\d|(?:^|\D)0?,\d+(?![\d,])|\.\d{3}\.\d{3}/;
/** What most columns of amounts have: the patterns above find a point in it, and nothing else. */
const PLAIN_DECIMAL = /^-?\d{1,15}\.\d{1,2}$/;
/** A sign between thousands, or before three decimals. */
const SIGN_AND_THREE = /^[^\d.,]*[1-9]\d{0,2}([.,])\d{3}(?![\d.,])/;
const PLAIN_WHOLE = /^[^\d.,]*([1-9]\d*)[^\d.,]*$/;

/**
 * A dash or two, or a double stroke, in the place of decimals: `500,-`, `500.--`, `€ 500,=`. Groups: what is before the
 * sign, and the sign.
 */
export const NO_DECIMALS = /^(.*\d)([.,])\s?(?:[-−–‒—]{1,2}|=)(?!\d)/;

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
    if (PLAIN_DECIMAL.test(cell)) {
      point++;
      continue;
    }
    const beforeDash = signBeforeDash(cell);
    if (beforeDash !== null) {
      if (beforeDash === ',') comma++;
      else point++;
      continue;
    }
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

/** The decimal sign of a whole amount with a dash for its decimals: `1.250,-`, `1'250.-`; null for any other cell. */
function signBeforeDash(cell: string): DecimalSign | null {
  const match = NO_DECIMALS.exec(cell);
  if (match === null) return null;
  const [, whole = '', sign] = match;
  // The pattern admits these two; in `1.250.-` the point before the dash groups digits as well.
  return SIGN_AND_THREE.exec(whole)?.[1] === sign ? otherSign(sign as DecimalSign) : (sign as DecimalSign);
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
