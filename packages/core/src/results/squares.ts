/**
 * A sum of whole numbers that may be larger than a double holds exactly: squares of amounts. Two halves are added
 * apart, so that the order of what is added does not matter.
 */
export interface Squares {
  /** Units of 2²⁶. */
  readonly high: number;
  readonly low: number;
}

export const NO_SQUARES: Squares = { high: 0, low: 0 };

const UNIT = 2 ** 26;

/** A value that is not negative, to the nearest whole number. */
export function squares(value: number): Squares {
  const whole = Math.round(value);
  const high = Math.floor(whole / UNIT);
  return { high, low: whole - high * UNIT };
}

export function addSquares(a: Squares, b: Squares): Squares {
  return { high: a.high + b.high, low: a.low + b.low };
}

export function toNumber({ high, low }: Squares): number {
  return high * UNIT + low;
}
