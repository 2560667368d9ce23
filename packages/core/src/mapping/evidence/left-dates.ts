import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { ACCOUNT_WORDS, CLOSING_WORDS, LEAVING_STEMS, TERM_ENDS } from '../vocabulary/contract-ends.ts';
import { saysWhoLeft } from './outcome-words.ts';

/** Names of the day on which a contract ends or a deal is won, which customers have who stay. */
const OTHER_ENDS = new RegExp(`(?:^| )${oneOf([...TERM_ENDS, ...CLOSING_WORDS])}(?: |$)`);
/** The end of a term, whatever else the name says: a day for which everybody may give notice. */
const TERM_END = new RegExp(`(?:^| )${oneOf(TERM_ENDS)}(?: |$)`);
const LEAVES = new RegExp(oneOf(LEAVING_STEMS));
const ACCOUNT = new RegExp(`(?:^| )${oneOf(ACCOUNT_WORDS)}(?: |$)`);
const CLOSED = new RegExp(`(?:^| )${oneOf(CLOSING_WORDS)}(?: |$)`);

/** A larger share of customers who left is doubted. */
export const MAX_LEFT_SHARE = 0.8;
/** What is not named like leaving is no churn date where more customers have one. */
const MAX_UNNAMED_SHARE = 0.5;
/** With fewer rows, a share says nothing. */
const ENOUGH_ROWS = 5;

/** Whether a date whose name may also mean the end of a term or a won deal. */
export function mayBeAnotherEnd({ words }: HeaderName): boolean {
  const text = words.join(' ');
  if (LEAVES.test(text) || (ACCOUNT.test(text) && CLOSED.test(text))) return false;
  return OTHER_ENDS.test(text);
}

/** Whether a date of closing that does not say of what: of deals, files and months as well as of accounts. */
function isBareClosing({ words }: HeaderName): boolean {
  const text = words.join(' ');
  return CLOSED.test(text) && !LEAVES.test(text) && !ACCOUNT.test(text);
}

/** Most dates of a column that is named like leaving and is full of announcements. */
const MOSTLY_LATER = 0.5;
/** Of a column that may be the end of a term, more dates in the future than some that leave by the end of a period. */
const SOME_LATER = 0.15;
const HALF = 0.5;
const NEARLY_ALL = 0.9;

/**
 * Why a column of dates of the future is not one of departures: they lie clearly after the moment at which the table
 * was made. What is named like leaving may be announced, but not for everybody.
 *
 * @param isKnown whether that moment is known: a list of customers who left ends after the last sign-up
 */
export function futureObjection(
  name: HeaderName,
  profile: ColumnProfile,
  laterShare: number,
  isKnown: boolean,
): Phrase | null {
  const full = profile.filled >= profile.cells * NEARLY_ALL;
  const isEnd = TERM_END.test(name.words.join(' '));
  if (laterShare > MOSTLY_LATER && (isEnd || (full && isKnown))) return phrase('column.mostly_in_the_future');
  return isEnd && laterShare > SOME_LATER && profile.filled > profile.cells * HALF
    ? phrase('column.often_in_the_future')
    : null;
}

export interface LeftDates {
  /** Whether the column is used as the churn date while nobody answers. */
  readonly used: boolean;
  /** What makes it doubtful; null where nothing does. */
  readonly doubt: Phrase | null;
}

/**
 * Whether a column named like a churn date is one. Dates of customers who left are in some rows; a name that may mean
 * the end of a term, a won deal or leaving is believed where the outcome has the same rows.
 *
 * @param outcome the column that says who left, if there is one
 */
export function judgeLeftDates(name: HeaderName, profile: ColumnProfile, outcome: ColumnProfile | null): LeftDates {
  const { filled, cells } = profile;
  if (filled === 0) return { used: true, doubt: null };
  const share = filled / cells;
  const other = mayBeAnotherEnd(name);
  const rows = phrase('values.rows_with_a_date', { filled, cells });
  if (outcome !== null && agrees(profile, outcome)) return { used: true, doubt: null };
  if (cells >= ENOUGH_ROWS && share > MAX_LEFT_SHARE) return { used: !other, doubt: rows };
  if (!other) return { used: true, doubt: null };
  if (isBareClosing(name)) return { used: false, doubt: rows };
  // Another column says who left, and these are not the same rows.
  if (outcome !== null && outcome.distinct > 1 && saysWhoLeft(outcome)) return { used: false, doubt: rows };
  return { used: cells < ENOUGH_ROWS ? share < 1 : share <= MAX_UNNAMED_SHARE, doubt: rows };
}

/** Whether those with a date are about as many as those who left, among customers of whom not all did. */
function agrees(dates: ColumnProfile, outcome: ColumnProfile): boolean {
  if (outcome.filled === 0 || outcome.distinct < 2) return false;
  return [...outcome.words.values()].some((count) => Math.abs(count - dates.filled) <= dates.cells * 0.02);
}
