import { DAYS_PER_MONTH } from '../rows/values/parse-duration.ts';

const DAY = 86_400_000;

/** Whole days from a moment to another; a moment later today counts as 0, NaN for later ones. Both in milliseconds. */
export function daysBetween(from: number, to: number): number {
  const days = Math.floor((to - from) / DAY);
  return days >= -1 ? Math.max(0, days) : NaN;
}

/** Months from a moment to another, rounded to whole ones; NaN when the second comes more than a day before the first. */
export function monthsBetween(from: number, to: number): number {
  const days = (to - from) / DAY;
  return days >= -1 ? Math.max(0, Math.round(days / DAYS_PER_MONTH)) : NaN;
}
