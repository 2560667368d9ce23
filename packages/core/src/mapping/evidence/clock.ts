import { parseDate } from '../../rows/values/parse-date.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { Candidate } from '../assign/candidate.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';

const DAY = 86_400_000;
/** A date that is later is no day of the past: exports, time zones and departures by the end of a month fit. */
const CLEARLY_AFTER = 45 * DAY;
/** Rows whose dates are read: what share of them lies in the future is plain with fewer than a sample has. */
const MAX_ROWS = 120;
/** Of fewer dates, the newest says nothing about when a file was made: customers do not sign up every day. */
const ENOUGH_DATES: Readonly<Partial<Record<FieldName, number>>> = { last_activity_date: 4, signup_date: 20 };
const SURE = 0.75;
const MOSTLY = 0.8;

/** What is known of the moment at which a table was made. */
export interface Clock {
  /** Whether a caller knows the moment; else it is at most as late as the table. */
  readonly isGiven: boolean;
  /** Share of the column's dates that lie clearly after that moment; 0 where neither is known. */
  laterShare(column: number): number;
}

/**
 * A clock that stands at `asOf`, or, where that is not given, at the newest date of a sign-up or an activity. Of the
 * columns that decide where it stands, none lies after it.
 */
export function createClock(
  asOf: number | null,
  candidates: readonly Candidate[],
  profiles: readonly ColumnProfile[],
  cells: (column: number) => readonly string[],
): Clock {
  const read = new Map<number, readonly number[]>();
  const datesOf = (column: number): readonly number[] => {
    let dates = read.get(column);
    if (dates === undefined) read.set(column, (dates = readDates(profiles[column], cells(column))));
    return dates;
  };
  let stands: number | null | undefined;
  const standsAt = (): number | null => (stands ??= asOf ?? newestOf(candidates, profiles, datesOf));
  return {
    isGiven: asOf !== null,
    laterShare(column) {
      const at = standsAt();
      const dates = at === null ? [] : datesOf(column);
      return at === null || dates.length === 0
        ? 0
        : dates.filter((date) => date > at + CLEARLY_AFTER).length / dates.length;
    },
  };
}

function newestOf(
  candidates: readonly Candidate[],
  profiles: readonly ColumnProfile[],
  datesOf: (column: number) => readonly number[],
): number | null {
  const columns = candidates.filter(
    ({ field, column, confidence }) =>
      confidence >= SURE && (profiles[column]?.filled ?? 0) >= (ENOUGH_DATES[field] ?? Infinity),
  );
  const newest = Math.max(-Infinity, ...columns.flatMap(({ column }) => datesOf(column)));
  return Number.isFinite(newest) ? newest : null;
}

function readDates(profile: ColumnProfile | undefined, cells: readonly string[]): readonly number[] {
  // Days of a spreadsheet and times since 1970 are read by the column as a whole; few columns of the future have them.
  if (profile === undefined || profile.dateShare < MOSTLY) return [];
  const step = Math.max(1, Math.ceil(cells.length / MAX_ROWS));
  return cells
    .filter((cell, row) => row % step === 0 && cell !== '')
    .map((cell) => parseDate(cell, profile.dateFormat))
    .filter((date) => !Number.isNaN(date));
}
