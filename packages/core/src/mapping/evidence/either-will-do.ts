import { parseDate } from '../../rows/values/parse-date.ts';
import type { Candidate } from '../assign/candidate.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';

const NEARLY_ALL = 0.9;
const ENOUGH_ROWS = 4;
const HALF = 0.5;

/**
 * Which of several columns that are equally likely is used until a person has chosen: of ids and names that are
 * different in every row, any, for each tells customers apart; of two beginnings, the later one, for companies and
 * leads are older than customers; of two activities, the latest; of counts of
 * tickets, the one that contains the others. Null where the values give no such reason, so that none is used.
 */
export function eitherWillDo(
  candidates: readonly Candidate[],
  profiles: readonly ColumnProfile[],
  cells: (column: number) => readonly string[],
): Candidate | null {
  const [first] = candidates;
  if (first === undefined) return null;
  const dates = (column: number): number[] =>
    cells(column).map((cell) => parseDate(cell, profiles[column]?.dateFormat ?? null));
  switch (first.field) {
    case 'customer_id':
    case 'customer_name':
      return candidates.every(({ column }) => tellsApart(profiles[column])) ? first : null;
    case 'signup_date':
    case 'last_activity_date':
      return before(candidates, dates, -1);
    case 'last_activity_days_ago':
      return before(candidates, (column) => [...(profiles[column]?.numbers ?? [])], 1);
    // A status in words, and whether somebody is active.
    case 'churned': {
      const inWords = candidates.filter(({ column }) => (profiles[column]?.booleanShare ?? 0) < HALF);
      return inWords.length === 1 ? (inWords[0] ?? null) : null;
    }
    // All tickets, and those of some kind or of the last weeks.
    case 'support_tickets':
      return before(candidates, (column) => [...(profiles[column]?.numbers ?? [])], -1);
    default:
      return null;
  }
}

const tellsApart = (profile: ColumnProfile | undefined): boolean =>
  profile !== undefined &&
  profile.cells >= ENOUGH_ROWS &&
  profile.filled >= profile.cells * NEARLY_ALL &&
  profile.uniqueness >= NEARLY_ALL;

/** The column whose values are the smallest of all in nearly every row; the largest where `sign` is −1. */
function before(
  candidates: readonly Candidate[],
  read: (column: number) => readonly number[],
  sign: 1 | -1,
): Candidate | null {
  const columns = candidates.map(({ column }) => read(column).map((value) => value * sign));
  const found = columns.findIndex((values, i) =>
    columns.every((others, j) => {
      if (i === j) return true;
      const both = values.flatMap((value, row) => {
        const other = others[row] ?? NaN;
        return Number.isNaN(value) || Number.isNaN(other) ? [] : [value <= other];
      });
      return both.length >= ENOUGH_ROWS && both.filter(Boolean).length >= both.length * NEARLY_ALL;
    }),
  );
  return candidates[found] ?? null;
}
