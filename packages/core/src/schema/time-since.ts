/** A month is a twelfth of 365.2425 days, the mean year of the Gregorian calendar. */
export const DAYS_PER_MONTH = 365.2425 / 12;

const DAY = 86_400_000;

/**
 * Whole days from one moment to another, both in milliseconds. Less than a day into the future counts as 0, because of
 * time zones; more is NaN.
 */
export function daysBetween(from: number, to: number): number {
  const days = Math.floor((to - from) / DAY);
  return days >= -1 ? Math.max(0, days) : NaN;
}

/** Months from a moment to another, rounded to whole ones; the future as in `daysBetween`. */
export function monthsBetween(from: number, to: number): number {
  const days = (to - from) / DAY;
  return days >= -1 ? Math.max(0, Math.round(days / DAYS_PER_MONTH)) : NaN;
}

/**
 * Whether something of that date has happened at a moment: up to the end of the moment's day in UTC, because most dates
 * have no time of day. A later date is announced, however near it is.
 */
export function hasHappened(date: number, at: number): boolean {
  return date < (Math.floor(at / DAY) + 1) * DAY;
}
