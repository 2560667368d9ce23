import { DAY_MS } from './label-window.ts';

/** Customers of one file as they were at a moment in the past, made from the dates of sign-up and departure. */
export interface ReconstructedRows {
  /** The moment, in UTC milliseconds: the horizon before the newest date of the file. */
  readonly asOf: number;
  /** Rows of the file that were customers then, ascending. */
  readonly rows: Int32Array;
  /** 0 (stayed) or 1 (left within the horizon) for each of `rows`. */
  readonly labels: Uint8Array;
  /** Days since sign-up at `asOf`, for each of `rows`: one clock for those who left and those who stayed. */
  readonly tenureDays: Float64Array;
  /** Rows that were no customers then, or have no date of sign-up. */
  readonly leftOut: number;
}

/**
 * Reads one file as a forecast that nobody made: who was a customer `horizonDays` before its newest date, and who of
 * them left by then. Only columns that cannot have moved since may be learned from, because all others are as of the
 * newest date.
 *
 * @param signups UTC milliseconds per row; NaN where unknown
 * @param ends UTC milliseconds per row; NaN for who has not left
 * @returns null where no row has a date of sign-up
 */
export function reconstructLabels(
  signups: Float64Array,
  ends: Float64Array,
  horizonDays: number,
): ReconstructedRows | null {
  let newest = -Infinity;
  for (const dates of [signups, ends])
    for (const date of dates) if (!Number.isNaN(date)) newest = Math.max(newest, date);
  if (signups.every(Number.isNaN)) return null;
  const asOf = newest - horizonDays * DAY_MS;
  const rows = Int32Array.from(signups, (_, row) => row).filter((row) => {
    const end = ends[row] ?? NaN;
    return (signups[row] ?? NaN) <= asOf && (Number.isNaN(end) || end > asOf);
  });
  return {
    asOf,
    rows,
    labels: Uint8Array.from(rows, (row) => Number((ends[row] ?? NaN) <= newest)),
    tenureDays: Float64Array.from(rows, (row) => (asOf - (signups[row] ?? NaN)) / DAY_MS),
    leftOut: signups.length - rows.length,
  };
}
